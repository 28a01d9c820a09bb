import { dayOf } from '../../../platform/clock/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Matching } from '../../programmes/index.ts';
import type { Mentee, Mentor } from '../engine/rules/people.ts';
import { factsOfPost } from './facts.ts';
import { readMentees } from './read-mentees.ts';
import { readMentors } from './read-mentors.ts';
import { readPrevious } from './read-previous.ts';
import { readTold } from './read-told.ts';

export interface Reading {
  readonly programme: string;
  /** The request of the only one who is looked for; null for everybody who waits. */
  readonly only: string | null;
  readonly definition: Matching;
  readonly countedAt: Temporal.Instant;
  readonly sealing: Sealing;
  /** One chunk of people is read in one transaction, so that nobody else has to wait long. */
  readonly inTransaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
}

export interface Read {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  /** The request of each mentee who waits. */
  readonly requests: ReadonlyMap<string, string>;
}

/** Everybody of a programme as the engine is told of them: those who wait, and all who mentor. */
export async function readPeople(reading: Reading): Promise<Read> {
  const requests = new Map<string, string>();
  const mentees = await inChunks((after) => someMentees(reading, after, requests));
  const mentors = await inChunks((after) => someMentors(reading, after));
  return { mentees, mentors, requests };
}

/** Whoever has no place in the programme's order comes after all who have: eight rules make 256 places. */
const lastPlace = 256;

const first = '00000000-0000-0000-0000-000000000000';

async function inChunks<Person extends { readonly id: string }>(
  read: (after: string) => Promise<readonly Person[]>,
): Promise<readonly Person[]> {
  const all: Person[] = [];
  for (let after = first; ; ) {
    const some = await read(after);
    all.push(...some);
    const last = some.at(-1);
    if (!last) return all;
    after = last.id;
  }
}

const someMentees = (
  { programme, only, definition, sealing, countedAt, inTransaction }: Reading,
  after: string,
  requests: Map<string, string>,
): Promise<readonly Mentee[]> =>
  inTransaction(async (tx) => {
    const rows = await readMentees(tx, { programme, only, after });
    if (rows.length === 0) return [];
    const people = rows.map(({ id }) => id);
    const told = await readTold(tx, sealing, { programme, definition, people, side: 'mentee' });
    const previous = await readPrevious(tx, { programme, countedAt, requests: rows.map(({ request }) => request) });
    return rows.map((row): Mentee => {
      requests.set(row.id, row.request);
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
  });

const someMentors = (
  { programme, definition, sealing, countedAt, inTransaction }: Reading,
  after: string,
): Promise<readonly Mentor[]> =>
  inTransaction(async (tx) => {
    const rows = await readMentors(tx, { programme, after, today: dayOf(countedAt) });
    if (rows.length === 0) return [];
    const people = rows.map(({ id }) => id);
    const told = await readTold(tx, sealing, { programme, definition, people, side: 'mentor' });
    return rows.map((row): Mentor => {
      const onRecord = { selected: 'yes', trained: yesNo(row.trained), away: yesNo(row.away) };
      return {
        id: row.id,
        facts: { ...factsOfPost(definition, row), ...told.get(row.id), ...onRecord },
        room: row.room,
      };
    });
  });

const yesNo = (holds: boolean): string => (holds ? 'yes' : 'no');
