import type { Programme } from '../programmes/index.ts';
import type { rulesBroken } from './rules.ts';

/** As much of a programme's terms as the rules ask about. */
export const matchingTerms = ({ settings }: Pick<Programme, 'settings'>): Parameters<typeof rulesBroken>[1] => ({
  trainingNeeded: settings.terms.training.neededForMentors,
  unconnectedOnRequest: settings.terms.matching.unconnectedMentorOnRequest,
});
