import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Audience, audiences, type Matching } from '../../../programmes/index.ts';
import { buildCandidates } from '../candidates/build-candidates.ts';
import type { Instance } from '../instance.ts';
import { levelsOf } from '../levels.ts';
import { brokenBy } from '../rules/judge.ts';
import type { People } from '../rules/people.ts';
import { anyDefinition, anyPeople } from '../testing/any-definition.ts';
import { propertyRuns } from '../testing/property-runs.ts';
import { solveByForce } from '../testing/solve-by-force.ts';
import { type Run, runOf } from './run.ts';
import { waysIn } from './ways-in.ts';
import { whereMoreHelps } from './where-more-helps.ts';
import { whyNobody } from './why-nobody.ts';
import { whyNot } from './why-not.ts';
import { whyThis } from './why-this.ts';

function runFor(definition: Matching, people: People): Run {
  const built = buildCandidates(definition, people, { keep: 100 });
  if ('faults' in built) throw new Error('A lock cannot be held');
  return runOf(built, solveByForce(built.instance), solveByForce);
}

/** Everything that can be asked of a run by one audience. */
const everything = (run: Run, audience: Audience) =>
  run.built.instance.menteeIds.map((mentee) => ({
    mentee,
    why: whyThis(run, { mentee, audience }),
    nobody: whyNobody(run, { mentee, audience }),
    ways: waysIn(run, { mentee, audience }),
    not: run.built.instance.mentorIds.map((mentor) => whyNot(run, { mentee, mentor, audience })),
    help: whereMoreHelps(run, 'held'),
  }));

const withSecrets = (people: People, secrets: readonly (readonly string[])[]): People => {
  const told = <Person extends People['mentees'][number] | People['mentors'][number]>(
    all: readonly Person[],
    from: number,
  ) => all.map((person, at) => ({ ...person, facts: { ...person.facts, secret: secrets[from + at] ?? [] } }));
  return { mentees: told(people.mentees, 0), mentors: told(people.mentors, people.mentees.length) };
};

const few = anyPeople(4);

test('EM-15 nobody can infer a private preference: with the same matches every explanation is the same', () => {
  const secrets = fc.array(fc.subarray(['x', 'y']), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(anyDefinition, few, secrets, secrets, (definition, people, one, other) => {
      const first = runFor(definition, withSecrets(people, one));
      const second = runFor(definition, withSecrets(people, other));
      const same = runOf(second.built, { ...second.solution, mentorOf: first.solution.mentorOf }, solveByForce);
      expect(same.levels).toEqual(first.levels);
      for (const audience of audiences) expect(everything(same, audience)).toEqual(everything(first, audience));
    }),
    { numRuns: propertyRuns(60) },
  );
});

test('EM-06 a total is the sum of what is told, and never more than can be told', () => {
  fc.assert(
    fc.property(anyDefinition, few, (definition, people) => {
      const run = runFor(definition, people);
      for (const mentee of run.built.instance.menteeIds) {
        const why = whyThis(run, { mentee, audience: 'coordinator' });
        if (!why) continue;
        expect(why.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(why.total);
        expect(why.total).toBeLessThanOrEqual(why.outOf);
        expect(why.criteria.map(({ id }) => id)).not.toContain('secret');
        expect(why.margin === null || why.margin.points > 0).toBe(true);
      }
    }),
    { numRuns: propertyRuns(100) },
  );
});

test('EM-06 a mentor is told of no rank, of nobody else, and of no rule that is not theirs to hear', () => {
  fc.assert(
    fc.property(anyDefinition, few, (definition, people) => {
      for (const { why, nobody, ways, not } of everything(runFor(definition, people), 'mentor')) {
        if (why) expect([why.rank, why.decidedBy, why.margin]).toEqual([null, null, null]);
        const told = not.map((one) => [
          one.is === 'worse' && [one.loss, ...one.moves],
          one.is === 'impossible' && one.broken.length,
        ]);
        expect(told.flat(2).filter((one) => one !== false && one !== null && one !== 0)).toEqual([]);
        expect([nobody, ways]).toEqual([null, []]);
      }
    }),
    { numRuns: propertyRuns(60) },
  );
});

test('EM-06 why not that one: exactly the rules in the way, or the difference of two solves', () => {
  fc.assert(
    fc.property(anyDefinition.map(withoutSecret), few, (definition, people) => {
      const run = runFor(definition, people);
      const { instance } = run.built;
      for (const [at, mentee] of instance.menteeIds.entries()) {
        for (const [other, mentor] of instance.mentorIds.entries()) {
          const why = whyNot(run, { mentee, mentor, audience: 'coordinator' });
          if (why.is !== 'worse') continue;
          const locked = instance.locked.slice();
          locked[at] = other;
          const forced = solveByForce({ ...instance, locked }).levels;
          const { count, tiers, choices, score } = run.solution.levels;
          expect(why.loss).toEqual({
            count: count - forced.count,
            tiers: tiers.map(([tier, matched], place) => [tier, matched - (forced.tiers[place]?.[1] ?? 0)]),
            choices: choices - forced.choices,
            score: score - forced.score,
          });
          expect(why.moves).toContainEqual({
            mentee,
            from: instance.mentorIds[run.solution.mentorOf[at] ?? -1] ?? null,
            to: mentor,
          });
        }
      }
    }),
    { numRuns: propertyRuns(60) },
  );
});

const withoutSecret = (definition: Matching): Matching => ({
  ...definition,
  criteria: definition.criteria.filter((one) => !one.private),
});

test('EM-06 why nobody: the rules account for every mentor, a crowd has more people than places, and each way in works', () => {
  fc.assert(
    fc.property(anyDefinition, few, (definition, people) => {
      const run = runFor(definition, people);
      for (const mentee of run.built.instance.menteeIds) {
        const why = whyNobody(run, { mentee, audience: 'coordinator' });
        if (!why) continue;
        expect(why.others).toBe(0);
        const ruledOut = why.mentors - why.possible;
        const { mentees, mentors: others } = run.built.columns;
        const facts = mentees[run.built.instance.menteeIds.indexOf(mentee)] ?? {};
        const broken = others.map((mentor) => brokenBy(run.rules, facts, mentor).map(({ id }) => id));
        expect(ruledOut).toBe(broken.filter(({ length }) => length > 0).length);
        for (const { id, mentors, alone } of why.removed) {
          const mine = broken.filter((ids) => ids.includes(id));
          expect([mentors, alone]).toEqual([mine.length, mine.filter(({ length }) => length === 1).length]);
        }
        expect(why.removed.map(({ id }) => id).sort()).toEqual([...new Set(broken.flat())].sort());
        if (why.crowd) expect(why.crowd.mentees).toBeGreaterThan(why.crowd.places);
        for (const way of waysIn(run, { mentee, audience: 'coordinator' })) {
          const dropped = way.is === 'rules' ? way.rules.map(({ id }) => id) : [];
          const eased = { ...definition, rules: definition.rules.filter(({ id }) => !dropped.includes(id)) };
          const { instance } = runFor(eased, people).built;
          const placed = solveByForce(way.is === 'place' ? roomier(instance, way.mentor) : instance);
          expect(placed.levels.count).toBeGreaterThan(run.solution.levels.count);
          expect(dropped.every((id) => why.removed.some((rule) => rule.id === id))).toBe(true);
        }
      }
    }),
    { numRuns: propertyRuns(100) },
  );
});

const roomier = (instance: Instance, mentor: string): Instance => ({
  ...instance,
  capacity: instance.capacity.map((room, at) => (instance.mentorIds[at] === mentor ? room + 1 : room)),
});

test('EM-06 one more rule never makes anything better', () => {
  fc.assert(
    fc.property(anyDefinition, few, (definition, people) => {
      const [, ...fewer] = definition.rules;
      const strict = runFor(definition, people).solution.levels;
      const loose = runFor({ ...definition, rules: fewer }, people).solution.levels;
      expect(loose.count).toBeGreaterThanOrEqual(strict.count);
    }),
    { numRuns: propertyRuns(100) },
  );
});

test('EM-06 the levels of an answer are those counted afresh', () => {
  fc.assert(
    fc.property(anyDefinition, few, (definition, people) => {
      const { solution, built } = runFor(definition, people);
      expect(levelsOf(built.instance, solution.mentorOf)).toEqual(solution.levels);
    }),
    { numRuns: propertyRuns(20) },
  );
});
