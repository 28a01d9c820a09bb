import { dayOf } from '../../../platform/clock/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Matching } from '../../programmes/index.ts';
import type { Mentee, Mentor, People } from '../engine/rules/people.ts';
import { factsOfPost } from './facts.ts';
import { type OnlyOne, readMentees } from './read-mentees.ts';
import { readMentors } from './read-mentors.ts';
import { readPrevious } from './read-previous.ts';
import { readTold } from './read-told.ts';

export interface Reading {
  readonly programme: string;
  /** The only one who is looked for; null for everybody who waits. */
  readonly only: OnlyOne | null;
  readonly definition: Matching;
  readonly countedAt: Temporal.Instant;
  readonly sealing: Sealing;
  /** One chunk of people is read in one transaction, so that nobody else has to wait long. */
  readonly inTransaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
}

/** Some of those who take part, and the request of each mentee among them. */
interface Some extends People {
  readonly requests: ReadonlyMap<string, string>;
}

/** Everybody of a programme as the engine is told of them: those who wait, and all who mentor. One piece in one transaction. */
export async function* readPeople(reading: Reading): AsyncGenerator<Some> {
  for (const read of [someMentees, someMentors])
    for (let some = await read(reading, first); some; some = await read(reading, lastOf(some))) yield some;
}

export async function together(pieces: AsyncIterable<People>): Promise<People> {
  const all = await Array.fromAsync(pieces);
  return { mentees: all.flatMap(({ mentees }) => mentees), mentors: all.flatMap(({ mentors }) => mentors) };
}

const first = '00000000-0000-0000-0000-000000000000';
const lastOf = ({ mentees, mentors }: Some): string => (mentees.at(-1) ?? mentors.at(-1))?.id ?? first;

/** Whoever has no place in the programme's order comes after all who have: eight rules make 256 places. */
const lastPlace = 256;

const someMentees = (
  { programme, only, definition, sealing, countedAt, inTransaction }: Reading,
  after: string,
): Promise<Some | null> =>
  inTransaction(async (tx) => {
    const rows = await readMentees(tx, { programme, only, after });
    if (rows.length === 0) return null;
    const people = rows.map(({ id }) => id);
    const told = await readTold(tx, sealing, { programme, definition, people, side: 'mentee' });
    const previous = await readPrevious(tx, { programme, countedAt, requests: rows.map(({ request }) => request) });
    const mentees = rows.map((row): Mentee => {
      const onRecord = {
        selected: yesNo(row.selected),
        'unconnected-mentor': yesNo(row.unconnected),
        'line-managers': row.managers,
        connections: row.connections,
        declined: row.declined,
        conflicts: row.never,
      };
      return {
        id: row.id,
        facts: { ...factsOfPost(definition, row), ...told.get(row.id), ...onRecord },
        choices: row.choices,
        priority: row.priority ?? lastPlace,
        waited: Math.floor(countedAt.since(row.waitsSince).total('hours') / 24),
        locked: row.keep,
        previous: previous.get(row.request) ?? null,
      };
    });
    return { mentees, mentors: [], requests: new Map(rows.map(({ id, request }) => [id, request])) };
  });

const someMentors = (
  { programme, definition, sealing, countedAt, inTransaction }: Reading,
  after: string,
): Promise<Some | null> =>
  inTransaction(async (tx) => {
    const rows = await readMentors(tx, { programme, after, today: dayOf(countedAt) });
    if (rows.length === 0) return null;
    const people = rows.map(({ id }) => id);
    const told = await readTold(tx, sealing, { programme, definition, people, side: 'mentor' });
    const mentors = rows.map((row): Mentor => {
      const onRecord = { selected: 'yes', trained: yesNo(row.trained), away: yesNo(row.away) };
      return {
        id: row.id,
        facts: { ...factsOfPost(definition, row), ...told.get(row.id), ...onRecord },
        room: row.room,
      };
    });
    return { mentees: [], mentors, requests: new Map() };
  });

const yesNo = (holds: boolean): string => (holds ? 'yes' : 'no');
