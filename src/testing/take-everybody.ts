import { sql } from 'kysely';
import { offerCapacity } from '../modules/directory/index.ts';
import { recordTraining } from '../modules/learning/index.ts';
import type { Programme } from '../modules/programmes/index.ts';
import { decide } from '../modules/recruitment/index.ts';
import { dayOf } from '../platform/clock/index.ts';
import { type Tx, within } from '../platform/db/index.ts';
import type { TestHouse } from './test-house.ts';

interface Taking {
  readonly programme: Pick<Programme, 'id'>;
  readonly coordinator: string;
  /** So many of the mentors have places; without it, all of them. */
  readonly mentors?: number;
}

/** Whoever waits, after an import, has a place from now on; mentors have trained, and as many places as they said. */
export async function takeEverybody(
  house: TestHouse,
  { programme: { id }, coordinator: by, mentors }: Taking,
): Promise<void> {
  const now = house.clock.now();
  await house.acting(by, async (tx) => {
    const waiting = await whoWaits(tx, id);
    await decide(tx, { expressions: waiting.map(({ expression }) => expression), decision: 'select', by, now });
    const mentoring = waiting.filter(({ role }) => role === 'mentor').slice(0, mentors);
    const people = mentoring.map(({ person }) => person);
    await recordTraining(tx, { programme: id, people, kind: 'course', heldOn: dayOf(now), by, now });
    for (const { person: mentor, capacity } of mentoring)
      await offerCapacity(tx, { programme: id, mentor, seats: capacity ?? 1, by, now });
  });
}

async function whoWaits(tx: Tx, programme: string) {
  const { rows } = await sql<{ expression: string; person: string; role: string; capacity: number | null }>`
    SELECT e.id AS expression, e.person, e.role, p.capacity FROM recruitment.expression e
    JOIN recruitment.standing s ON s.expression = e.id AND s.until IS NULL
    LEFT JOIN recruitment.profile p ON p.expression = e.id
    WHERE s.programme = ${programme} AND s.state = 'waiting' ORDER BY e.name, e.id
  `.execute(within(tx));
  return rows;
}
