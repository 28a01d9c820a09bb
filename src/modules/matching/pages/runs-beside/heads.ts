import type { Matching } from '../../../programmes/index.ts';
import type { FoundRun } from '../../queries/read-runs.ts';
import { sameSettings } from '../../runs/settings.ts';
import type { BesideFacts } from './page.ts';
import { type Stands, words } from './words.ts';

/** Each of the two by its number, and whether it counted with what is in force or with what was tried, unless both did. */
export function headsOf(facts: BesideFacts): readonly string[] {
  const { one, two, definitions } = facts;
  const [first, second] = [stands(facts, one, definitions.one), stands(facts, two, definitions.two)];
  const isSame = first === second;
  return [words.run(one.number, isSame ? null : first), words.run(two.number, isSame ? null : second)];
}

function stands({ definitions }: BesideFacts, { trial }: FoundRun, definition: Matching): Stands {
  if (sameSettings(definition, definitions.inForce)) return 'inForce';
  return trial === null ? null : 'tried';
}
