import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { type Programme, readForm } from '../../programmes/index.ts';
import { questionsOf } from '../../questionnaires/index.ts';

/** How many who wait ask for it, and how many places are free with mentors who have it. */
export interface Demand {
  readonly value: string;
  readonly waiting: number;
  readonly free: number;
}

/** Demand and capacity by the experience that is looked for and offered; the most wanted first. */
export async function demandByTopic(tx: Tx, programme: Programme): Promise<readonly Demand[]> {
  const nameIn = async (purpose: 'menteeExpression' | 'mentorExpression') => {
    const form = await readForm(tx, { programme: programme.id, purpose });
    return questionsOf(form).find(({ fact }) => fact === 'topics')?.name ?? '';
  };
  const [asked, offered] = [await nameIn('menteeExpression'), await nameIn('mentorExpression')];
  const { rows } = await sql<Demand>`
    SELECT value, sum(waiting) AS waiting, sum(free) AS free FROM (
      SELECT jsonb_array_elements_text(t.answers -> ${asked}::text) AS value, 1 AS waiting, 0 AS free
      FROM recruitment.told t
      JOIN matching.request r ON r.programme = t.programme AND r.mentee = t.person AND r.state = 'waiting'
      WHERE t.programme = ${programme.id} AND t.role = 'mentee' AND jsonb_typeof(t.answers -> ${asked}::text) = 'array'
      UNION ALL
      SELECT jsonb_array_elements_text(d.answers -> ${offered}::text), 0, greatest(s.offered - s.taken, 0)
      FROM directory.told d
      JOIN relationships.places s ON s.programme = d.programme AND s.mentor = d.mentor
      WHERE d.programme = ${programme.id} AND jsonb_typeof(d.answers -> ${offered}::text) = 'array'
    ) AS each GROUP BY value ORDER BY 2 DESC, 3 DESC, 1
  `.execute(within(tx));
  const labels = new Map(
    programme.settings.matching.facts['topics']?.options.map(({ value, label }) => [value, label]),
  );
  return rows.map((row) => ({ ...row, value: labels.get(row.value) ?? row.value }));
}

/** Demand and capacity by the region of the post; the coordinator's own are left out. */
export async function demandByRegion(tx: Tx, programme: string): Promise<readonly Demand[]> {
  const { rows } = await sql<Demand>`
    SELECT region AS value, waiting, free FROM matching.demand_by_region(${programme}) ORDER BY 2 DESC, 3 DESC, 1
  `.execute(within(tx));
  return rows;
}
