import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { People } from '../../../modules/matching/index.ts';
import type { Matching } from '../../../modules/programmes/index.ts';
import { type ReadPerson, readPeople } from '../../../modules/recruitment/index.ts';
import { factsOfRow, type Known } from './facts-of-row.ts';

interface Asked {
  readonly definition: Matching;
  readonly mentors: string;
  readonly mentees: string;
  /** Places of a mentor whose row names no number, and the most that a programme lets anybody have. */
  readonly capacity: { readonly usual: number; readonly most: number };
  readonly today: Temporal.PlainDate;
}

export interface BothRead {
  readonly people: People;
  readonly nameOf: (id: string) => string;
  readonly remarks: readonly string[];
}

/** Two files of people as the engine knows people. An address says who somebody is, and without one their name does. */
export async function readBoth({ definition, mentors, mentees, capacity, today }: Asked): Promise<BothRead> {
  const read = async (path: string, role: 'mentor' | 'mentee') =>
    readPeople({ file: { name: basename(path), bytes: await readFile(path) }, role, today });
  const [mentorList, menteeList] = [await read(mentors, 'mentor'), await read(mentees, 'mentee')];
  const named = { mentors: withIds(mentorList.people), mentees: withIds(menteeList.people) };
  const knownMentor = knownAmong(named.mentors);
  const names = new Map([...named.mentees, ...named.mentors].map(({ id, person }) => [id, nameIn(person)]));
  return {
    people: {
      mentors: named.mentors.map(({ id, person }) => ({
        id,
        facts: factsOfRow(definition, person, knownAmong(named.mentees)),
        room: Math.min(capacity.most, person.row.capacity ?? capacity.usual),
      })),
      mentees: named.mentees.map(({ id, person }) => ({
        id,
        facts: factsOfRow(definition, person, knownMentor),
        choices: [],
        priority: 0,
        waited: 0,
        locked: null,
        previous: null,
      })),
    },
    nameOf: (id) => names.get(id) ?? id,
    remarks: [...mentorList.remarks, ...menteeList.remarks],
  };
}

interface Named {
  readonly id: string;
  readonly person: ReadPerson;
}

const nameIn = ({ row }: ReadPerson): string => row.name?.name ?? row.id;

function withIds(people: readonly ReadPerson[]): readonly Named[] {
  const taken = new Set<string>();
  return people.map((person) => {
    const wanted = person.row.email ?? nameIn(person);
    const id = taken.has(wanted) ? `${wanted} (${person.row.id})` : wanted;
    taken.add(id);
    return { id, person };
  });
}

function knownAmong(people: readonly Named[]): Known {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();
  const byName = new Map(people.map(({ id, person }) => [plain(nameIn(person)), id]));
  const ids = new Set(people.map(({ id }) => id));
  return (who) => (ids.has(plain(who)) ? plain(who) : (byName.get(plain(who)) ?? null));
}
