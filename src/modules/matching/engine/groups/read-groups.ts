import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { Team } from './solve-teams.ts';

const id = z.string({ error: 'an id is a text' }).min(1, 'an id is empty');
const whole = (name: string, least: number, most: number) => {
  const error = `${name} is a whole number from ${least} to ${most}`;
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};
const duo = z.tuple([id, id], { error: 'a duo is two ids of mentors' });

/** How a problem that is not one to one is written down. */
export const groupsSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('least-size'),
      /** The fewest mentees that a group may have, unless it has none. */
      size: whole('size', 1, 1000),
      /** Other sizes, by the id of the mentor. */
      of: z.record(id, whole('size', 1, 1000)).default({}),
    }),
    z.strictObject({ kind: z.literal('two-by-two'), duos: z.array(duo).min(1, 'there are no duos') }),
    z.strictObject({
      kind: z.literal('two-by-two-made'),
      /** What two mentors would be worth together; whoever is not named together may not be. */
      worths: z
        .array(z.tuple([id, id, whole('a worth', 0, 1000)], { error: 'a worth is two ids of mentors and a number' }))
        .min(1, 'there are no worths')
        .max(100_000, 'more than 100000 worths'),
    }),
    z.strictObject({
      kind: z.literal('teams'),
      /** Mentors for each team. */
      mentors: z.union([z.literal(1), z.literal(2)], { error: 'mentors of a team are 1 or 2' }).default(1),
      teams: z
        .array(z.strictObject({ id, members: z.array(id).min(1, 'a team has no members') }))
        .min(1, 'there are no teams'),
    }),
  ],
  { error: 'groups have a kind: least-size, two-by-two, two-by-two-made or teams' },
);

/** The same in the numbers of people, where the solver takes numbers. */
export type Groups =
  | { readonly kind: 'least-size'; readonly least: Int32Array }
  | { readonly kind: 'two-by-two'; readonly duos: readonly (readonly [number, number])[] }
  | { readonly kind: 'two-by-two-made'; readonly worths: ReadonlyMap<string, number> }
  | { readonly kind: 'teams'; readonly mentors: 1 | 2; readonly teams: readonly Team[] };

interface People {
  readonly menteeAt: ReadonlyMap<string, number>;
  readonly mentorAt: ReadonlyMap<string, number>;
}

/** Throws a Refusal for what cannot be meant: somebody unknown, or somebody in two places at once. */
export function groupsOf(given: z.infer<typeof groupsSchema>, people: People): Groups {
  const { mentorAt } = people;
  switch (given.kind) {
    case 'least-size': {
      const least = new Int32Array(mentorAt.size).fill(given.size);
      for (const [mentor, size] of Object.entries(given.of)) least[mentorNumber(mentorAt, mentor)] = size;
      return { kind: given.kind, least };
    }
    case 'two-by-two':
      return { kind: given.kind, duos: duosOf(given.duos, mentorAt) };
    case 'two-by-two-made':
      return { kind: given.kind, worths: worthsOf(given.worths, mentorAt) };
    case 'teams':
      return { kind: given.kind, mentors: given.mentors, teams: teamsOf(given.teams, people) };
  }
}

function mentorNumber(mentorAt: People['mentorAt'], mentor: string): number {
  const at = mentorAt.get(mentor);
  if (at === undefined) throw new Refusal(`groups: there is no mentor called ${JSON.stringify(mentor)}`);
  return at;
}

function duosOf(duos: readonly (readonly [string, string])[], mentorAt: People['mentorAt']) {
  once('two duos, or a duo with themselves', duos.flat());
  return duos.map(([one, other]) => [mentorNumber(mentorAt, one), mentorNumber(mentorAt, other)] as const);
}

function worthsOf(worths: readonly (readonly [string, string, number])[], mentorAt: People['mentorAt']) {
  const found = new Map<string, number>();
  for (const [one, other, worth] of worths) {
    if (one === other) throw new Refusal(`groups: ${JSON.stringify(one)} cannot be paired with themselves`);
    const key = worthKey(mentorNumber(mentorAt, one), mentorNumber(mentorAt, other));
    if (found.has(key)) throw new Refusal(`groups: the worth of ${JSON.stringify([one, other])} is there twice`);
    found.set(key, worth);
  }
  return found;
}

/** The same either way round. */
export const worthKey = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`;

function teamsOf(teams: readonly Team[], { menteeAt, mentorAt }: People): readonly Team[] {
  once(
    'teams',
    teams.map(({ id: team }) => team),
  );
  once(
    'two teams, or twice in one',
    teams.flatMap(({ members }) => members),
  );
  for (const { id: team, members } of teams) {
    const unknown = members.find((one) => !menteeAt.has(one) && !mentorAt.has(one));
    if (unknown !== undefined) throw new Refusal(`groups: there is nobody called ${JSON.stringify(unknown)}`);
    if (!members.some((one) => menteeAt.has(one)))
      throw new Refusal(`groups: nobody in the team ${JSON.stringify(team)} is a mentee`);
  }
  return teams;
}

function once(where: string, ids: readonly string[]): void {
  const twice = ids.find((one, at) => ids.indexOf(one) !== at);
  if (twice !== undefined) throw new Refusal(`groups: ${JSON.stringify(twice)} is in ${where}`);
}
