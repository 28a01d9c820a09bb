import type { Matching } from '../../programmes/index.ts';
import { type Facts, valuesOf } from '../engine/rules/people.ts';

/** What the programme counts in common first, usually experience, in words; nothing that a coordinator may not read. */
export function lookedFor({ criteria, facts }: Matching, told: Facts): readonly string[] {
  const measures = criteria.flatMap((one) => (one.private ? [] : [one.measure]));
  const overlap = measures.find((measure) => measure.by === 'overlap');
  const fact = overlap?.by === 'overlap' ? overlap.mentee : '';
  const known = facts[fact];
  if (!known || known.private || !known.readers.mentee.includes('coordinator')) return [];
  return valuesOf(told[fact]).map((value) => known.options.find((one) => one.value === value)?.label ?? value);
}
