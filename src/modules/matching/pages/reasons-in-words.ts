import type { KeptCriterion, KeptWhyThis } from '../runs/reasons.ts';

/** The reasons that hold, the weightiest first, in a line. */
export function reasonsInShort({ criteria }: Pick<KeptWhyThis, 'criteria'>): string {
  const best = criteria.filter(({ holds }) => holds).toSorted((one, other) => other.points - one.points);
  return best
    .slice(0, 3)
    .map((one) => [one.words, evidenceInShort(one)].filter(Boolean).join(': '))
    .join(' · ');
}

/** What the two have in common, or how far apart they work; nothing where nothing can be said. */
export function evidenceInShort({ evidence }: Pick<KeptCriterion, 'evidence'>): string {
  return evidence
    .flatMap(({ inCommon, kilometres }) => [
      ...(inCommon.length > 0 ? [inCommon.slice(0, 3).join(', ')] : []),
      ...(kilometres !== null && kilometres > 0 ? [`${kilometres} km apart`] : []),
    ])
    .join(', ');
}

/** For a coordinator: where points were given and nothing is in common, what each of the two has. */
export function evidenceForBoth(one: Pick<KeptCriterion, 'evidence' | 'points'>): string {
  return evidenceInShort(one) || (one.points > 0 ? one.evidence.flatMap(eachHas).join(', ') : '');
}

const eachHas = ({ mentee, mentor }: KeptCriterion['evidence'][number]): readonly string[] =>
  mentee?.length && mentor?.length ? [`Mentee: ${mentee.join(', ')}. Mentor: ${mentor.join(', ')}`] : [];
