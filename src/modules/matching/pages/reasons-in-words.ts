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

/** For a coordinator: what the two have in common, or else what each of them has. */
export const evidenceForBoth = (one: Pick<KeptCriterion, 'evidence'>): string =>
  evidenceInShort(one) || whatEachHas(one);

/** What each of the two has told, fact by fact; and of whom nothing is known. */
export const whatEachHas = ({ evidence }: Pick<KeptCriterion, 'evidence'>): string =>
  evidence.flatMap(eachHas).join(' ');

function eachHas({ mentee, mentor }: KeptCriterion['evidence'][number]): readonly string[] {
  if (mentee === null || mentor === null) return [];
  const [one, other] = [mentee.join(', ') || notKnown, mentor.join(', ') || notKnown];
  return [one === notKnown && other === notKnown ? 'Not known of either.' : `Mentee: ${one}. Mentor: ${other}.`];
}

const notKnown = 'not known';
