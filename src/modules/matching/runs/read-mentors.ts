import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { chunk } from './chunk.ts';

export interface MentorRow {
  readonly id: string;
  readonly trained: boolean;
  readonly away: boolean;
  readonly room: number;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly kind: string | null;
  readonly region: string | null;
}

interface Wanted {
  readonly programme: string;
  readonly after: string;
  readonly today: Temporal.PlainDate;
}

/** The mentors of a programme, so many at a time in the order of their ids. */
export async function readMentors(tx: Tx, { programme, after, today }: Wanted): Promise<readonly MentorRow[]> {
  // Who they are comes first: asked all at once, the database reads everybody of what is joined, for each piece anew. Nothing joined leaves
  // anybody out: a piece of nobody would be taken for the end.
  const { rows } = await sql<MentorRow>`
    WITH t AS MATERIALIZED (
      SELECT programme, person FROM recruitment.participant
      WHERE programme = ${programme} AND role = 'mentor' AND person > ${after} ORDER BY person LIMIT ${chunk})
    SELECT t.person AS id,
      EXISTS (SELECT FROM learning.trained l WHERE l.programme = t.programme AND l.person = t.person) AS trained,
      EXISTS (SELECT FROM directory.away a WHERE a.programme = t.programme AND a.person = t.person
        AND a.from_day <= ${today} AND a.back_on > ${today})
        OR EXISTS (SELECT FROM recruitment.noted_leave l WHERE l.programme = t.programme AND l.person = t.person
          AND l.back_on > ${today}) AS away,
      coalesce(s.offered - s.taken, 0) AS room,
      n.title, n.organisation_name AS organisation, n.organisation_kind AS kind, n.region
    FROM t
    LEFT JOIN people.current_person n ON n.id = t.person
    LEFT JOIN relationships.places s ON s.programme = t.programme AND s.mentor = t.person
    ORDER BY t.person
  `.execute(within(tx));
  return rows;
}
