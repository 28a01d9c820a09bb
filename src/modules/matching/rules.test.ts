import fc from 'fast-check';
import { expect, test } from 'vitest';
import { templates } from '../programmes/index.ts';
import { inForce } from './engine/rules/judge.ts';
import { cautions, type PairFacts, rulesBroken, rulesOfRunsBroken } from './rules.ts';

const [template] = templates;
if (!template) throw new Error('There is no template');
const all = template.matching;
const termsOf = (terms: Parameters<typeof inForce>[1]) => ({ ...terms, definition: inForce(all, terms) });
const terms = termsOf({ trainingNeeded: true, unconnectedIsARule: true });
const broken = (...asked: Parameters<typeof rulesBroken>) => rulesBroken(...asked).map(({ id }) => id);
const fine: PairFacts = {
  same: false,
  isLineManager: false,
  connection: null,
  unconnectedAsked: false,
  declinedBefore: false,
  lapsedBefore: false,
  takenBackBefore: false,
  pairedBefore: false,
  neverTogether: false,
  selected: true,
  trained: true,
  free: 1,
  awayUntil: null,
  sameOrganisation: false,
  keptApart: false,
};

test.each<[string, Partial<PairFacts>, readonly string[]]>([
  ['nothing against it', {}, []],
  ['nobody mentors themselves', { same: true }, ['same-person']],
  ['never the own line manager (EM-06)', { isLineManager: true }, ['line-manager']],
  [
    'connected, when an unconnected mentor was asked for (EM-16)',
    { connection: 'through-colleagues', unconnectedAsked: true },
    ['connected'],
  ],
  [
    'the same organisation, when an unconnected mentor was asked for (EM-16)',
    { sameOrganisation: true, unconnectedAsked: true },
    ['same-organisation'],
  ],
  ['connected, when it does not matter', { connection: 'direct' }, []],
  ['noted that the two are to be kept apart', { keptApart: true }, ['conflict']],
  ['declined before', { declinedBefore: true }, ['declined-before']],
  ['not answered before is no reason against it', { lapsedBefore: true }, []],
  ['taken back before is no reason against it', { takenBackBefore: true }, []],
  ['not a mentor here', { selected: false }, ['not-selected']],
  ['not trained (EM-02)', { trained: false }, ['not-trained']],
  ['no room', { free: 0 }, ['no-room']],
  ['more taken than offered', { free: -1 }, ['no-room']],
  ['away', { awayUntil: Temporal.PlainDate.from('2026-10-01') }, ['away']],
  ['several at once', { isLineManager: true, free: 0 }, ['line-manager', 'no-room']],
])('%s', (_, facts, rules) => {
  expect(broken({ ...fine, ...facts }, terms)).toEqual(rules);
});

test('a programme that needs no training asks for none, and a connection may be only a preference there', () => {
  const easy = termsOf({ trainingNeeded: false, unconnectedIsARule: false });
  const pair: PairFacts = { ...fine, trained: false, connection: 'direct', unconnectedAsked: true };
  expect(broken(pair, easy)).toEqual([]);
  expect(cautions(pair, easy)).toEqual(['connected']);
  expect(cautions({ ...fine, takenBackBefore: true }, easy)).toEqual(['taken-back-before']);
});

test('EM-06 what a run keeps to besides: how two people could meet, and nothing that is asked by hand', () => {
  const told = (methods: string[], place: string) => ({ methods, place });
  const inRuns = (...[one, other]: readonly ReturnType<typeof told>[]) =>
    rulesOfRunsBroken({ ...fine, free: 0, isLineManager: true }, { mentee: one ?? {}, mentor: other ?? {} }, terms).map(
      ({ id }) => id,
    );
  expect(inRuns(told(['online'], 'Rutland'), told(['in-person'], 'Rutland'))).toEqual(['no-way-to-meet']);
  expect(inRuns(told(['online'], 'Rutland'), told(['online', 'in-person'], 'Rutland'))).toEqual([]);
  expect(inRuns()).toEqual([]);
});

const pairs: fc.Arbitrary<PairFacts> = fc.record({
  same: fc.boolean(),
  isLineManager: fc.boolean(),
  connection: fc.constantFrom(null, 'direct' as const, 'through-colleagues' as const),
  unconnectedAsked: fc.boolean(),
  declinedBefore: fc.boolean(),
  lapsedBefore: fc.boolean(),
  takenBackBefore: fc.boolean(),
  pairedBefore: fc.boolean(),
  neverTogether: fc.boolean(),
  selected: fc.boolean(),
  trained: fc.boolean(),
  free: fc.integer({ min: -1, max: 4 }),
  awayUntil: fc.constantFrom(null, Temporal.PlainDate.from('2026-10-01')),
  sameOrganisation: fc.boolean(),
  keptApart: fc.boolean(),
});

test('a rule is never only a caution, and asking for an unconnected mentor never allows more', () => {
  fc.assert(
    fc.property(pairs, (pair) => {
      const rules = broken(pair, terms);
      expect(cautions(pair, terms).filter((one) => rules.includes(one))).toEqual([]);
      const asked = broken({ ...pair, unconnectedAsked: true }, terms);
      expect(rules.every((rule) => asked.includes(rule))).toBe(true);
    }),
  );
});
