import type { Instance, Solution } from '../instance.ts';
import { solve } from '../solve.ts';
import { candidatesFrom, type Entry, entriesOf } from './candidate-lists.ts';

/** People who have a mentor together, by their ids; nobody is in two teams. */
export interface Team {
  readonly id: string;
  readonly members: readonly string[];
}

export interface TeamsSolved {
  /** The teams as mentees, with their first mentor. */
  readonly first: Solution;
  /** The same with a second and another one; null when one is asked for. */
  readonly second: Solution | null;
}

/**
 * A mentor for each team, or two, from outside it. A mentor must be possible for every member; their score is the middle of
 * the members' scores, rounded down, and they count as named where every member named them, by the lowest wish. A team comes
 * in the tier of the member who comes first. All first mentors are decided before any second one. Takes the problem of
 * the single people, of which locks and earlier proposals play no part; an id that is not there is left out.
 */
export function solveTeams(instance: Instance, teams: readonly Team[], mentors: 1 | 2): TeamsSolved {
  const first = solve(asTeams(instance, teams));
  return { first, second: mentors === 1 ? null : solve(another(first)) };
}

function asTeams(instance: Instance, teams: readonly Team[]): Instance {
  const sorted = teams.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const at = new Map(instance.menteeIds.map((id, mentee) => [id, mentee]));
  const members = sorted.map((team) => team.members.flatMap((id) => at.get(id) ?? []));
  return {
    ...instance,
    menteeIds: sorted.map(({ id }) => id),
    tier: Int32Array.from(members, (own) => Math.min(...own.map((mentee) => instance.tier[mentee] ?? 0))),
    candidates: candidatesFrom(
      members.map((own, team) =>
        entriesOfAll(instance, own).filter(
          ({ mentor }) => !sorted[team]?.members.includes(instance.mentorIds[mentor] ?? ''),
        ),
      ),
    ),
    locked: new Int32Array(sorted.length).fill(-1),
    previous: new Int32Array(sorted.length).fill(-1),
  };
}

function entriesOfAll({ candidates }: Instance, members: readonly number[]): readonly Entry[] {
  const [first, ...others] = members.map((mentee) => entriesOf(candidates, mentee));
  return [...(first?.values() ?? [])].flatMap((own) => {
    const all = [own, ...others.flatMap((entries) => entries.get(own.mentor) ?? [])];
    if (all.length < members.length) return [];
    const score = Math.floor(all.reduce((sum, one) => sum + one.score, 0) / all.length);
    const rank = all.every((one) => one.rank > 0) ? Math.max(...all.map((one) => one.rank)) : 0;
    return [{ mentor: own.mentor, score, rank }];
  });
}

/** What is left once every team has its first mentor: their places are taken, and each team looks for somebody else. */
function another({ instance, mentorOf }: Solution): Instance {
  const capacity = instance.capacity.slice();
  for (const mentor of mentorOf) if (mentor >= 0) capacity[mentor] = (capacity[mentor] ?? 0) - 1;
  const lists = instance.menteeIds.map((_, team) =>
    (mentorOf[team] ?? -1) < 0
      ? []
      : [...entriesOf(instance.candidates, team).values()].filter(({ mentor }) => mentor !== mentorOf[team]),
  );
  return { ...instance, capacity, candidates: candidatesFrom(lists) };
}
