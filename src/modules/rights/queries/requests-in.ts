import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { CameBy } from '../tables.ts';

export interface Request {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly recordedAt: Temporal.Instant;
  readonly receivedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly cameBy: CameBy;
  readonly preparedAt: Temporal.Instant | null;
  readonly closedAt: Temporal.Instant | null;
  /** It was none. */
  readonly mistaken: boolean;
}

/** The requests of a programme's people for their own record: those to answer, the most urgent first, and then the others. */
export async function requestsIn(tx: Tx, programme: string): Promise<readonly Request[]> {
  const { rows } = await sql<Request>`
    SELECT r.id, r.person, COALESCE(p.name, 'Somebody') AS name, r.recorded_at AS "recordedAt",
      r.received_on AS "receivedOn", r.due_on AS "dueOn",
      r.came_by AS "cameBy", r.prepared_at AS "preparedAt", r.closed_at AS "closedAt", r.mistaken
    FROM rights.request r LEFT JOIN people.current_person p ON p.id = r.person
    WHERE r.programme = ${programme} ORDER BY r.closed_at IS NOT NULL, r.due_on LIMIT 500
  `.execute(within(tx));
  return rows;
}

/** People of the programme whose name or address holds these letters. */
export async function findPeople(
  tx: Tx,
  { programme, letters }: { readonly programme: string; readonly letters: string },
): Promise<readonly { readonly id: string; readonly name: string; readonly email: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; email: string | null }>`
    SELECT p.id, p.name, c.email FROM people.known_person k
    JOIN people.current_person p ON p.id = k.person LEFT JOIN people.current_contact c ON c.person = p.id
    WHERE k.programme = ${programme}
      AND (strpos(lower(p.name), lower(${letters})) > 0 OR strpos(c.email, lower(${letters})) > 0)
    ORDER BY p.sort_name, p.id LIMIT 20
  `.execute(within(tx));
  return rows;
}
