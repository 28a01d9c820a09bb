import type { Matching } from '../../../programmes/index.ts';
import type { FoundRun } from '../../queries/read-runs.ts';
import { settingsDifferences } from '../settings-differences.ts';
import type { BesideFacts } from './page.ts';
import { type Stands, words } from './words.ts';

export const isInForce = ({ definitions }: BesideFacts, definition: Matching): boolean =>
  settingsDifferences(definition, definitions.inForce).length === 0;

/** Each of the two by its number, and whether it counted with what is in force or with what was tried. */
export const headsOf = (facts: BesideFacts): readonly string[] => [
  words.run(facts.one.number, stands(facts, facts.one, facts.definitions.one)),
  words.run(facts.two.number, stands(facts, facts.two, facts.definitions.two)),
];

function stands(facts: BesideFacts, { trial }: FoundRun, definition: Matching): Stands {
  if (isInForce(facts, definition)) return 'inForce';
  return trial === null ? null : 'tried';
}
