import { z } from 'zod';
import { type Groups, groupsOf, groupsSchema } from './groups/read-groups.ts';
import type { Candidates, Instance } from './instance.ts';
import { Refusal } from './refusal.ts';

/** A problem as it is written down, or what is wrong with it, in a sentence that names the place. */
export type ReadProblem =
  | {
      readonly instance: Instance;
      /** Null where everybody is matched by themselves. */
      readonly groups: Groups | null;
    }
  | { readonly error: string };

const id = z
  .string({ error: 'an id is a text' })
  .min(1, 'an id is empty')
  .max(200, 'an id is longer than 200 characters');
const pairOfIds = z.tuple([id, id], { error: 'a pair is two ids, the mentee first' });
const whole = (name: string, least: number, most: number) => {
  const error = `${name} is a whole number from ${least} to ${most}`;
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};

const problem = z.strictObject(
  {
    mentors: z
      .array(z.strictObject({ id, capacity: whole('capacity', 1, 1_000_000) }), { error: 'mentors is a list' })
      .min(1, 'there are no mentors'),
    mentees: z
      .array(
        z.strictObject({
          id,
          tier: whole('tier', 0, 1000).default(0),
          choices: z.array(id, { error: 'choices is a list of ids' }).max(255, 'more than 255 choices').default([]),
        }),
        { error: 'mentees is a list' },
      )
      .min(1, 'there are no mentees'),
    pairs: z
      .array(z.tuple([id, id, whole('score', 0, 1000)], { error: 'a pair is a mentee, a mentor and a score' }), {
        error: 'pairs is a list',
      })
      .min(1, 'there are no pairs that may be matched'),
    locked: z.array(pairOfIds, { error: 'locked is a list of pairs' }).default([]),
    previous: z.array(pairOfIds, { error: 'previous is a list of pairs' }).default([]),
    policy: z
      .strictObject({
        choiceValues: z
          .array(whole('a choice value', 0, 1000), { error: 'choiceValues is a list' })
          .max(255, 'more than 255 choice values')
          .default([16, 8, 4, 2, 1]),
        firstChoicesFirst: z.boolean({ error: 'firstChoicesFirst is true or false' }).default(false),
      })
      .prefault({}),
    groups: groupsSchema.optional(),
  },
  { error: 'a problem is an object with mentors, mentees and pairs' },
);

type Problem = z.infer<typeof problem>;

/** Reads one problem strictly: what cannot be meant is refused, never guessed at. */
export function readProblem(given: unknown): ReadProblem {
  const read = problem.safeParse(given);
  if (!read.success) return { error: firstIssue(read.error) };
  try {
    return toInstance(read.data);
  } catch (error) {
    if (error instanceof Refusal) return { error: error.message };
    throw error;
  }
}

function firstIssue({ issues }: z.ZodError): string {
  const [issue] = issues;
  const place = (issue?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return `${place.replace(/^\./, '')}${place ? ': ' : ''}${issue?.message ?? 'not a problem'}`;
}

function toInstance({ mentors, mentees, pairs, locked, previous, policy, groups }: Problem) {
  const sortedMentors = byId(mentors);
  const sortedMentees = byId(mentees);
  const mentorAt = numbered('mentors', sortedMentors);
  const menteeAt = numbered('mentees', sortedMentees);
  const people = { menteeAt, mentorAt };
  const candidates = candidatesOf(pairs, { ...people, mentees: sortedMentees });
  const instance: Instance = {
    menteeIds: sortedMentees.map(({ id }) => id),
    mentorIds: sortedMentors.map(({ id }) => id),
    capacity: Int32Array.from(sortedMentors, ({ capacity }) => capacity),
    tier: Int32Array.from(sortedMentees, ({ tier }) => tier),
    candidates,
    locked: held('locked', locked, people),
    previous: held('previous', previous, people),
    policy,
  };
  checkLocks(instance);
  return { instance, groups: groups ? groupsOf(groups, people) : null };
}

const byId = <T extends { id: string }>(people: readonly T[]): T[] =>
  people.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));

function numbered(list: string, people: readonly { id: string }[]): Map<string, number> {
  const numbers = new Map<string, number>();
  people.forEach(({ id }, at) => {
    if (numbers.has(id)) throw new Refusal(`${list}: ${JSON.stringify(id)} is there twice`);
    numbers.set(id, at);
  });
  return numbers;
}

interface People {
  readonly menteeAt: ReadonlyMap<string, number>;
  readonly mentorAt: ReadonlyMap<string, number>;
}

function numberOf(numbers: ReadonlyMap<string, number>, id: string, place: string): number {
  const found = numbers.get(id);
  if (found === undefined) throw new Refusal(`${place}: there is nobody called ${JSON.stringify(id)} on that side`);
  return found;
}

function candidatesOf(
  pairs: Problem['pairs'],
  { menteeAt, mentorAt, mentees }: People & { mentees: Problem['mentees'] },
): Candidates {
  const rows = pairs.map(([mentee, mentor, score], at) => ({
    mentee: numberOf(menteeAt, mentee, `pairs[${at}]`),
    mentor: numberOf(mentorAt, mentor, `pairs[${at}]`),
    score,
  }));
  rows.sort((one, other) => one.mentee - other.mentee || one.mentor - other.mentor);
  const start = new Int32Array(mentees.length + 1);
  const rank = new Uint8Array(rows.length);
  const ranks = mentees.map(({ id, choices }) => ranksOf({ id, choices }, mentorAt));
  rows.forEach(({ mentee, mentor }, at) => {
    const before = rows[at - 1];
    if (before?.mentee === mentee && before.mentor === mentor)
      throw new Refusal(`pairs: ${JSON.stringify([mentees[mentee]?.id, [...mentorAt.keys()][mentor]])} is there twice`);
    start[mentee + 1] = at + 1;
    rank[at] = ranks[mentee]?.get(mentor) ?? 0;
  });
  for (let mentee = 0; mentee < mentees.length; mentee++)
    start[mentee + 1] = Math.max(start[mentee + 1] ?? 0, start[mentee] ?? 0);
  return {
    start,
    rank,
    mentor: Int32Array.from(rows, ({ mentor }) => mentor),
    score: Int16Array.from(rows, ({ score }) => score),
  };
}

function ranksOf({ id, choices }: { id: string; choices: readonly string[] }, mentorAt: People['mentorAt']) {
  const ranks = new Map<number, number>();
  choices.forEach((choice, at) => {
    const mentor = numberOf(mentorAt, choice, `choices of ${JSON.stringify(id)}`);
    if (ranks.has(mentor))
      throw new Refusal(`choices of ${JSON.stringify(id)}: ${JSON.stringify(choice)} is there twice`);
    ranks.set(mentor, at + 1);
  });
  return ranks;
}

function held(list: string, pairs: readonly (readonly [string, string])[], { menteeAt, mentorAt }: People): Int32Array {
  const mentorOf = new Int32Array(menteeAt.size).fill(-1);
  pairs.forEach(([mentee, mentor], at) => {
    const own = numberOf(menteeAt, mentee, `${list}[${at}]`);
    if ((mentorOf[own] ?? -1) >= 0) throw new Refusal(`${list}: ${JSON.stringify(mentee)} is there twice`);
    mentorOf[own] = numberOf(mentorAt, mentor, `${list}[${at}]`);
  });
  return mentorOf;
}

/** A lock that breaks a rule is a mistake in the problem, and the rule is named. */
function checkLocks({ menteeIds, mentorIds, capacity, candidates, locked }: Instance): void {
  const load = new Int32Array(capacity.length);
  locked.forEach((mentor, mentee) => {
    if (mentor < 0) return;
    const row = candidates.mentor.subarray(candidates.start[mentee], candidates.start[mentee + 1]);
    const name = `locked: ${JSON.stringify([menteeIds[mentee], mentorIds[mentor]])}`;
    if (!row.includes(mentor)) throw new Refusal(`${name} is not one of the feasible pairs`);
    load[mentor] = (load[mentor] ?? 0) + 1;
    if ((load[mentor] ?? 0) > (capacity[mentor] ?? 0))
      throw new Refusal(
        `${name} breaks the capacity of ${JSON.stringify(mentorIds[mentor])}, which is ${capacity[mentor]}`,
      );
  });
}
