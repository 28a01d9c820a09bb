import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { ConnectionKind, PairFacts } from '../rules.ts';
import type { Tables } from '../tables.ts';

interface Asked {
  readonly request: string;
  readonly mentors: readonly string[];
  readonly today: Temporal.PlainDate;
}

interface Row extends Omit<PairFacts, 'connection'> {
  readonly mentor: string;
  readonly connection: ConnectionKind | null;
}

/** What the rules of matching ask about a request and each of these mentors, in one statement. */
export async function pairFacts(tx: Tx, { request, mentors, today }: Asked): Promise<ReadonlyMap<string, PairFacts>> {
  if (mentors.length === 0) return new Map();
  const { rows } = await sql<Row>`
    SELECT m.mentor,
      m.mentor = r.mentee AS same,
      people.is_line_manager_of(m.mentor, r.mentee) OR EXISTS (
        SELECT FROM recruitment.noted_manager n
        WHERE n.programme = r.programme AND n.manager = m.mentor AND n.report = r.mentee
      ) AS "isLineManager",
      EXISTS (
        SELECT FROM recruitment.kept_apart k
        WHERE k.programme = r.programme AND k.one = m.mentor AND k.other = r.mentee
      ) AS "keptApart",
      (SELECT c.kind FROM matching.connection c WHERE c.request = r.id AND c.mentor = m.mentor) AS connection,
      coalesce((SELECT w.unconnected FROM matching.wish w WHERE w.request = r.id), false) AS "unconnectedAsked",
      ${endedBefore('not-this-time')} AS "declinedBefore",
      ${endedBefore('lapsed')} AS "lapsedBefore",
      ${endedBefore('withdrawn')} AS "takenBackBefore",
      ${endedBefore('going-ahead')} AS "pairedBefore",
      EXISTS (
        SELECT FROM matching.hold h WHERE h.programme = r.programme AND h.mentee = r.mentee AND h.mentor = m.mentor
          AND h.kind = 'never' AND h.ended_at IS NULL
      ) AS "neverTogether",
      EXISTS (
        SELECT FROM recruitment.participant t
        WHERE t.programme = r.programme AND t.person = m.mentor AND t.role = 'mentor'
      ) AS selected,
      EXISTS (SELECT FROM learning.trained t WHERE t.programme = r.programme AND t.person = m.mentor) AS trained,
      coalesce((
        SELECT s.offered - s.taken FROM relationships.places s WHERE s.programme = r.programme AND s.mentor = m.mentor
      ), 0) AS free,
      (
        SELECT max(a.back_on) FROM (
          SELECT a.back_on FROM directory.away a
          WHERE a.programme = r.programme AND a.person = m.mentor AND a.from_day <= ${today}
          UNION ALL
          SELECT n.back_on FROM recruitment.noted_leave n WHERE n.programme = r.programme AND n.person = m.mentor
        ) a WHERE a.back_on > ${today}
      ) AS "awayUntil",
      coalesce((
        SELECT one.organisation = other.organisation
        FROM people.current_person one, people.current_person other
        WHERE one.id = m.mentor AND other.id = r.mentee
      ), false) AS "sameOrganisation"
    FROM matching.request r, unnest(${mentors}::uuid[]) AS m (mentor)
    WHERE r.id = ${request}
  `.execute(within<Tables>(tx));
  return new Map(rows.map(({ mentor, ...facts }) => [mentor, facts]));
}

/** Whether a match of these two was tried before, in any request of this mentee's in the programme. */
const endedBefore = (state: 'not-this-time' | 'lapsed' | 'withdrawn' | 'going-ahead') => sql`EXISTS (
  SELECT FROM matching.proposal p
  WHERE p.programme = r.programme AND p.mentee = r.mentee AND p.mentor = m.mentor AND p.state = ${state}
)`;
