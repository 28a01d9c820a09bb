import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scales } from '../criteria/scales.ts';
import { brokenBy, judges } from '../rules/judge.ts';
import { menteeFacts, mentorFacts, type People } from '../rules/people.ts';
import { anyDefinition, anyPeople } from '../testing/any-definition.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { type Built, buildCandidates } from './build-candidates.ts';
import { columnsFor, plainScore } from './columns.ts';
import { itemsOf } from './items.ts';
import { noReach } from './kinds-in-reach.ts';
import { addAll, noPlaces } from './places.ts';

const built = (...given: Parameters<typeof buildCandidates>): Built => {
  const answer = buildCandidates(...given);
  if ('faults' in answer) throw new Error('A lock cannot be held');
  return answer;
};

test('EM-06 a lock that breaks a rule is named with the rule, and nothing is built', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(4), (definition, people) => {
      const [mentee] = people.mentees;
      const [mentor] = people.mentors;
      if (!mentee || !mentor) return;
      const broken = brokenBy(judges(definition), menteeFacts(mentee), mentorFacts(mentor)).map(({ id }) => id);
      const held = { ...mentee, locked: mentor.id };
      const answer = buildCandidates(definition, { ...people, mentees: [held, ...people.mentees.slice(1)] });
      const faults = 'faults' in answer ? answer.faults : [];
      const beyond = mentor.room < 1 ? [{ fault: 'locked-beyond-room' }] : [];
      expect(faults).toMatchObject(broken.length > 0 ? [{ fault: 'locked-against-rules', rules: broken }] : beyond);
    }),
    { numRuns: propertyRuns(100) },
  );
});

test('EM-06 somebody who is there twice, or is held to nobody, is refused', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(), (definition, people) => {
      const [mentee] = people.mentees;
      if (!mentee) return;
      expect(() => buildCandidates(definition, { ...people, mentees: [...people.mentees, mentee] })).toThrow('twice');
      const held = { ...people, mentees: [{ ...mentee, locked: 'nobody' }] };
      expect(buildCandidates(definition, held)).toMatchObject({ faults: [{ fault: 'locked-to-nobody' }] });
    }),
    { numRuns: propertyRuns(20) },
  );
});

test('EM-06 the columns and the plain form agree on every pair', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(), (definition, people) => {
      const { instance } = built(definition, people, { keep: 100 });
      expect(pairsOf(instance)).toEqual(plainPairs(definition, people));
    }),
    { numRuns: propertyRuns(200) },
  );
});

test.each([
  ['no tables', { alone: 0, overlap: 0, together: 0, inRow: 0 }],
  ['small tables', { alone: 12, overlap: 12, together: 20, inRow: 4 }],
  ['large tables', { alone: 1000, overlap: 1000, together: 1000, inRow: 1000 }],
])('EM-06 every way of working a pair out comes to the same: %s', (_, limits) => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(), fc.infiniteStream(fc.nat()), (definition, people, draws) => {
      const items = itemsOf(definition);
      const { mentees, mentors, mentorKinds, kindsInReach, pointsBy, byKind } = columnsFor(definition, people, limits);
      const chosen = [...mentors.keys()].filter(() => draws.next().value % 4 > 0);
      const mixed = chosen.toSorted((one, other) => ((one * 7919) % 31) - ((other * 7919) % 31));
      const { order, begin, placeOf, fillRow } = byKind(Int32Array.from(mixed));
      expect([...order].toSorted((one, other) => one - other)).toEqual(chosen);
      expect(chosen.map((mentor) => order[placeOf[mentor] ?? -1])).toEqual(chosen);
      const reach = noReach(mentorKinds);
      const row = new Int32Array(order.length);
      for (const [at, mentee] of mentees.entries()) {
        const plain = [...order].map((mentor) => plainScore(items, mentee, mentors[mentor] ?? {}));
        const some = noPlaces(order.length);
        kindsInReach(at, reach);
        for (let kind = 0; kind < mentorKinds; kind++) {
          const [first = 0, end = 0] = begin.subarray(kind, kind + 2);
          const known = reach.kinds.subarray(0, reach.length).indexOf(kind);
          const best = Math.max(-1, ...plain.slice(first, end));
          expect(known < 0 ? -1 : (reach.most[known] ?? -1)).toBeGreaterThanOrEqual(best);
          if (end > first) addAll(some, { from: first + (draws.next().value % (end - first)), to: end });
        }
        for (const { criterion, points } of scales(definition))
          for (const [mentor, held] of mentors.entries())
            expect(pointsBy(criterion)(at, mentor)).toBe(points(mentee, held));
        fillRow(at, row, some);
        for (const place of some.at.subarray(0, some.length))
          expect(Math.max(-1, row[place] ?? -1)).toBe(Math.max(-1, plain[place] ?? -1));
      }
    }),
    { numRuns: propertyRuns(200) },
  );
});

test('EM-06 the order in which people are told changes nothing', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(), (definition, people) => {
      const turned = { mentees: people.mentees.toReversed(), mentors: people.mentors.toReversed() };
      expect(built(definition, turned).instance).toEqual(built(definition, people).instance);
    }),
    { numRuns: propertyRuns(100) },
  );
});

test('EM-06 a cut list keeps the best, and every choice, lock and earlier proposal besides', () => {
  fc.assert(
    fc.property(anyDefinition, anyPeople(), fc.nat(3), (definition, people, keep) => {
      const whole = pairsOf(built(definition, people, { keep: 100 }).instance);
      const cut = pairsOf(built(definition, people, { keep }).instance);
      for (const { id, choices } of people.mentees) {
        const all = whole.filter(([mentee]) => mentee === id);
        const kept = cut.filter(([mentee]) => mentee === id);
        const named = all.filter(([, mentor]) => choices.includes(mentor));
        expect(kept).toEqual(expect.arrayContaining(named));
        const best = all.map(([, , score]) => score).toSorted((one, other) => other - one);
        const scores = kept.map(([, , score]) => score).toSorted((one, other) => other - one);
        expect(scores.slice(0, keep)).toEqual(best.slice(0, keep));
        expect(kept.length).toBeLessThanOrEqual(keep + named.length);
      }
    }),
    { numRuns: propertyRuns(100) },
  );
});

type Pair = readonly [mentee: string, mentor: string, score: number, rank: number];

function pairsOf({ menteeIds, mentorIds, candidates }: Built['instance']): Pair[] {
  return menteeIds.flatMap((mentee, at) => {
    const [from = 0, to = 0] = candidates.start.subarray(at, at + 2);
    return [...candidates.mentor.subarray(from, to)].map(
      (mentor, place): Pair => [
        mentee,
        mentorIds[mentor] ?? '',
        candidates.score[from + place] ?? -1,
        candidates.rank[from + place] ?? -1,
      ],
    );
  });
}

function plainPairs(definition: Parameters<typeof buildCandidates>[0], people: People): Pair[] {
  const sorted = <Person extends { id: string }>(all: readonly Person[]) =>
    all.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const [rules, criteria] = [judges(definition), scales(definition)];
  return sorted(people.mentees).flatMap((mentee) =>
    sorted(people.mentors).flatMap((mentor): Pair[] => {
      const pair = [menteeFacts(mentee), mentorFacts(mentor)] as const;
      if (brokenBy(rules, ...pair).length > 0) return [];
      const score = criteria.reduce((sum, { points }) => sum + points(...pair), 0);
      return [[mentee.id, mentor.id, score, mentee.choices.indexOf(mentor.id) + 1]];
    }),
  );
}
