import type { Matching } from '../../programmes/index.ts';
import { measureLooks } from '../engine/candidates/items.ts';
import { type Facts, valuesOf } from '../engine/rules/people.ts';

/** What the programme counts in common first, usually experience, in words; nothing that a coordinator may not read. */
export function lookedFor(definition: Matching, told: Facts): readonly string[] {
  const measures = definition.criteria.flatMap((one) => (one.private ? [] : [one.measure]));
  const overlap = measures.find((measure) => measure.by === 'overlap');
  return (overlap?.by === 'overlap' && inWords(definition, overlap.mentee, told)?.values) || [];
}

export interface Known {
  /** The name that the fact has in the definition. */
  readonly fact: string;
  readonly words: string;
  readonly values: readonly string[];
}

/** Whatever else is known of a mentee that counts in points, and that a coordinator may read. */
export function knownBesides(definition: Matching, told: Facts): readonly Known[] {
  const [first, ...looks] = new Set(
    definition.criteria
      .filter((one) => !one.private)
      .flatMap((one) => measureLooks(one.measure).flatMap(({ mentee }) => mentee ?? [])),
  );
  return looks.filter((fact) => fact !== first).flatMap((fact) => inWords(definition, fact, told) ?? []);
}

/** A fact that has words for its values; the others are told by those who have them. */
function inWords({ facts }: Matching, fact: string, told: Facts): Known | null {
  const known = facts[fact];
  if (!known || known.options.length === 0 || known.private || !known.readers.mentee.includes('coordinator'))
    return null;
  const values = valuesOf(told[fact]).map((value) => known.options.find((one) => one.value === value)?.label ?? value);
  return values.length === 0 ? null : { fact, words: known.words, values };
}
