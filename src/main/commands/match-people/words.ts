import type { CriterionTold, WayIn, WhyNobody, WhyThis } from '../../../modules/matching/index.ts';

const mostReasons = 3;

export const words = {
  usage: 'Usage: alongside match people <mentors file> <mentees file> [--json] [--programme <definition file>]',
  head: ['Mentee', 'Mentor', 'Points', 'Why'],
  unplaced: 'No mentor',
  whyThis: ({ criteria }: WhyThis): string =>
    criteria
      .filter(({ holds }) => holds)
      .toSorted((one, other) => other.points - one.points)
      .slice(0, mostReasons)
      .map(reason)
      .join('; '),
  whyNobody: (why: WhyNobody, ways: readonly WayIn[], nameOf: (id: string) => string): string =>
    [whatStands(why), whatWouldHelp(ways, nameOf)].filter((sentence) => sentence !== '').join(' '),
  totals: (matched: number, mentees: number, places: number): string =>
    `${matched} of ${mentees} mentees have a mentor; there are ${places} places.`,
  remarks: (count: number): string =>
    count === 0
      ? 'Nothing odd was found in the files.'
      : `Things to look at in the files: ${count}. What could not be read counts as not known.`,
  notCovered: 'The answer is the best among each mentee’s most suitable mentors; it is not proved for all others.',
} as const;

function reason({ words: said, evidence }: CriterionTold): string {
  const common = [...new Set(evidence.flatMap(({ inCommon }) => inCommon))];
  const [away] = evidence.flatMap(({ kilometres }) => kilometres ?? []);
  const details = away === undefined ? common : [`${away} km`];
  return details.length === 0 ? said : `${said} (${details.join(', ')})`;
}

function whatStands({ mentors, removed, possible, crowd }: WhyNobody): string {
  if (mentors === 0) return 'There are no mentors.';
  if (crowd) return `${possible} mentors are possible, but ${crowd.mentees} people compete for ${crowd.places} places.`;
  const always = removed.filter((rule) => rule.mentors === mentors);
  if (always.length > 0) return `${always.map((rule) => rule.words).join('; ')}.`;
  const counted = removed.toSorted((one, other) => other.mentors - one.mentors);
  return `Nobody is possible among ${mentors} mentors: ${counted.map((rule) => `${rule.words} (${rule.mentors})`).join('; ')}.`;
}

function whatWouldHelp(found: readonly WayIn[], nameOf: (id: string) => string): string {
  const ways = found.map((one) => wayIn(one, nameOf));
  return ways.length === 0 ? '' : `Would be placed if ${ways.join(', or if ')}.`;
}

const wayIn = (one: WayIn, nameOf: (id: string) => string): string =>
  one.is === 'place' ? `${nameOf(one.mentor)} took one more` : one.words.join(' and ');
