import type { Matching, Test } from '../../../programmes/index.ts';
import { type Facts, valuesOf } from './people.ts';

/** A test made ready to be asked of many pairs. */
export type Asked = (mentee: Facts, mentor: Facts) => boolean;
type Places = Matching['places'];

/** The object form of a test: slow and plain, and what every faster form must agree with. */
export function asking(test: Test, places: Places): Asked {
  switch (test.is) {
    case 'equal':
      return (mentee, mentor) => areEqual(mentee[test.mentee], mentor[test.mentor]);
    case 'different':
      return (mentee, mentor) => areDifferent(valuesOf(mentee[test.mentee]), valuesOf(mentor[test.mentor]));
    case 'overlap': {
      const { among, least = 1 } = test;
      return (mentee, mentor) =>
        countInCommon(valuesOf(mentee[test.mentee]), valuesOf(mentor[test.mentor]), among) >= least;
    }
    case 'difference':
      return (mentee, mentor) => isWithin(difference(mentee[test.mentee], mentor[test.mentor]), test);
    case 'distance':
      return (mentee, mentor) => isWithin(kilometres(places, mentee[test.mentee], mentor[test.mentor]), test);
    case 'one-of':
      return (...pair) => countInCommon(valuesOf(ofSide(test.of, pair)[test.fact]), test.values) > 0;
    case 'within':
      return (...pair) => isWithin(numberOf(ofSide(test.of, pair)[test.fact]), test);
    case 'known':
      return (...pair) => isKnown(ofSide(test.of, pair)[test.fact]);
    case 'all': {
      const tests = test.tests.map((one) => asking(one, places));
      return (mentee, mentor) => tests.every((holds) => holds(mentee, mentor));
    }
    case 'any': {
      const tests = test.tests.map((one) => asking(one, places));
      return (mentee, mentor) => tests.some((holds) => holds(mentee, mentor));
    }
    case 'not': {
      const holds = asking(test.test, places);
      return (mentee, mentor) => !holds(mentee, mentor);
    }
  }
}

const ofSide = (side: 'mentee' | 'mentor', [mentee, mentor]: readonly [Facts, Facts]): Facts =>
  side === 'mentee' ? mentee : mentor;

/** The values that both have, each once, in the mentee's order. */
export const inCommon = (mentee: readonly string[], mentor: readonly string[]): readonly string[] =>
  mentee.filter((value, at) => mentor.includes(value) && mentee.indexOf(value) === at);

/** How many those are. It is asked of a great many pairs, so no list of them is made. */
export function countInCommon(mentee: readonly string[], mentor: readonly string[], among?: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < mentee.length; at++) {
    const value = mentee[at] ?? '';
    if (mentor.includes(value) && (!among || among.includes(value)) && mentee.indexOf(value) === at) count += 1;
  }
  return count;
}

/** One value each is the usual case, and needs no lists. */
const areEqual = (mentee: Facts[string], mentor: Facts[string]): boolean =>
  typeof mentee === 'string' && typeof mentor === 'string'
    ? mentee !== '' && mentee === mentor
    : countInCommon(valuesOf(mentee), valuesOf(mentor)) > 0;

const areDifferent = (mentee: readonly string[], mentor: readonly string[]): boolean =>
  mentee.length > 0 && mentor.length > 0 && countInCommon(mentee, mentor) === 0;

const numberOf = (value: Facts[string]): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

export function difference(mentee: Facts[string], mentor: Facts[string]): number | null {
  const [one, other] = [numberOf(mentee), numberOf(mentor)];
  return one === null || other === null ? null : other - one;
}

/** Whole kilometres as the crow flies, or null where a place is not known. */
export function kilometres(places: Places, mentee: Facts[string], mentor: Facts[string]): number | null {
  const one = typeof mentee === 'string' ? places[mentee] : undefined;
  const other = typeof mentor === 'string' ? places[mentor] : undefined;
  return one && other ? Math.round(Math.hypot(one[0] - other[0], one[1] - other[1])) : null;
}

function isWithin(
  value: number | null,
  {
    least = Number.NEGATIVE_INFINITY,
    most = Number.POSITIVE_INFINITY,
  }: { least?: number | undefined; most?: number | undefined },
): boolean {
  return value !== null && value >= least && value <= most;
}

const isKnown = (value: Facts[string]): boolean => (typeof value === 'number' ? true : valuesOf(value).length > 0);
