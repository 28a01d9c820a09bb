import type { Instance, Levels, Solution } from '../instance.ts';
import { solve } from '../solve.ts';
import { asDuos } from './as-duos.ts';
import { pairUp } from './pair-up.ts';
import { type Groups, worthKey } from './read-groups.ts';
import { solveLeastSizes } from './solve-least-sizes.ts';
import { solveTeams } from './solve-teams.ts';

/** What there is to say of groups besides who is matched with whom; people by their ids. */
export type GroupsTold =
  | {
      readonly kind: 'least-size';
      /** Mentors whose group is not opened. */
      readonly closed: readonly string[];
      /** Mentors to whom too few are held for a group; they stay. */
      readonly heldTooSmall: readonly string[];
      /** How much better, level by level, the best might be. */
      readonly gap: Levels;
    }
  | {
      readonly kind: 'two-by-two';
      readonly duos: readonly (readonly [string, string])[];
      /** Mentors in no duo. */
      readonly left: readonly string[];
      /** How much more the best duos might be worth together. */
      readonly gap: number;
    }
  | { readonly kind: 'teams'; readonly mentors: 1 | 2 };

export interface GroupsSolved {
  readonly solution: Solution;
  /** The second mentors of teams that have two. */
  readonly second: Solution | null;
  readonly told: GroupsTold;
}

/** A problem with groups; or why it cannot be solved so, in a sentence. */
export function solveGroups(instance: Instance, groups: Groups): GroupsSolved | { readonly error: string } {
  switch (groups.kind) {
    case 'least-size':
      return withLeastSizes(instance, groups.least);
    case 'two-by-two':
      return inDuos(instance, { pairs: groups.duos, gap: 0 });
    case 'two-by-two-made': {
      const worthOf = (one: number, other: number) => groups.worths.get(worthKey(one, other)) ?? -1;
      return inDuos(instance, pairUp(instance.mentorIds.length, worthOf));
    }
    case 'teams': {
      if ([...instance.locked, ...instance.previous].some((mentor) => mentor >= 0))
        return { error: 'groups: single people cannot be locked, or have earlier proposals, where teams are matched' };
      const { first, second } = solveTeams(instance, groups.teams, groups.mentors);
      return { solution: first, second, told: { kind: 'teams', mentors: groups.mentors } };
    }
  }
}

function withLeastSizes(instance: Instance, least: Int32Array): GroupsSolved {
  const { solution, closed, heldTooSmall, gap } = solveLeastSizes(instance, { least });
  const ids = (mentors: readonly number[]) => mentors.flatMap((mentor) => instance.mentorIds[mentor] ?? []).sort();
  const told = { kind: 'least-size', closed: ids(closed), heldTooSmall: ids(heldTooSmall), gap } as const;
  return { solution, second: null, told };
}

interface Duos {
  readonly pairs: readonly (readonly [number, number])[];
  readonly gap: number;
}

function inDuos(instance: Instance, { pairs, gap }: Duos): GroupsSolved | { readonly error: string } {
  const made = asDuos(instance, pairs);
  if ('refused' in made)
    return { error: `groups: ${JSON.stringify(made.mentee)} is locked to a mentor whose duo they may not have` };
  const { mentorIds } = made.instance;
  const twice = mentorIds.find((id, at) => mentorIds.indexOf(id) !== at);
  if (twice !== undefined) return { error: `groups: two duos would both be called ${JSON.stringify(twice)}` };
  const name = (mentor: number) => instance.mentorIds[mentor] ?? '';
  const duos = pairs.map(([one, other]) => [name(one), name(other)] as const);
  const paired = new Set(duos.flat());
  const left = instance.mentorIds.filter((id) => !paired.has(id));
  return { solution: solve(made.instance), second: null, told: { kind: 'two-by-two', duos, left, gap } };
}
