import type { Matching, Programme } from '../programmes/index.ts';
import { inForce } from './engine/rules/judge.ts';

/** As much of a programme's settings as matching asks about. */
export interface MatchingTerms {
  /** The rules that the programme's terms ask for, its criteria and their weights. */
  readonly definition: Matching;
  readonly unconnectedIsARule: boolean;
}

export function matchingTerms({ settings: { terms, matching } }: Pick<Programme, 'settings'>): MatchingTerms {
  const unconnectedIsARule = terms.matching.unconnectedMentorOnRequest === 'hard-rule';
  const trainingNeeded = terms.training.neededForMentors;
  return { definition: inForce(matching, { trainingNeeded, unconnectedIsARule }), unconnectedIsARule };
}
