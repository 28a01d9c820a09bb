import { expect, test } from 'vitest';
import { templates } from '../../../programmes/index.ts';
import { brokenBy, judges } from '../rules/judge.ts';
import { type Facts, menteeFacts, mentorFacts } from '../rules/people.ts';
import { changeWeights } from './change-weights.ts';
import { scales } from './scales.ts';

const [template] = templates;
if (!template) throw new Error('There is no template');
const definition = template.matching;

const mentee: Facts = { selected: 'yes', methods: ['online', 'in-person'], organisation: 'Derby City Council' };
const mentor: Facts = { selected: 'yes', trained: 'yes', methods: ['online'], organisation: 'Leicester City Council' };
const pairWith = (mine: Facts, theirs: Facts, room = 1) =>
  [
    menteeFacts({ id: 'e', facts: { ...mentee, ...mine } }),
    mentorFacts({ id: 'm', room, facts: { ...mentor, ...theirs } }),
  ] as const;

const inPerson = { methods: ['in-person'] };
test.each<[string, Facts, Facts, readonly string[]]>([
  ['nothing in the way', {}, {}, []],
  ['their own line manager (EM-06)', { 'line-managers': ['m'] }, {}, ['line-manager']],
  ['connected, and it matters (EM-16)', { connections: ['m'], 'unconnected-mentor': 'yes' }, {}, ['connected']],
  ['connected, and it does not matter', { connections: ['m'], 'unconnected-mentor': 'no' }, {}, []],
  [
    'the same organisation, and it matters (EM-16)',
    { 'unconnected-mentor': 'yes' },
    { organisation: 'Derby City Council' },
    ['same-organisation'],
  ],
  ['declined before', { declined: ['m'] }, {}, ['declined-before']],
  ['a conflict that the mentee has', { conflicts: ['m'] }, {}, ['conflict']],
  ['a conflict that the mentor has', {}, { conflicts: ['e'] }, ['conflict']],
  ['not trained (EM-02)', {}, { trained: 'no' }, ['not-trained']],
  ['no place in the programme', { selected: 'no' }, {}, ['not-eligible']],
  ['not put forward by their line manager (EM-03)', { endorsed: 'no' }, {}, ['not-endorsed']],
  ['away', {}, { away: 'yes' }, ['away']],
  ['no way to meet', { methods: ['telephone'] }, {}, ['no-way-to-meet']],
  ['ways to meet that nobody told', { methods: [] }, {}, []],
  [
    'too far for the one way that suits both',
    { ...inPerson, place: 'North East' },
    { ...inPerson, place: 'East Midlands' },
    ['too-far'],
  ],
  ['far, but online', { place: 'North East' }, { place: 'East Midlands' }, []],
])('rules of the regional template: %s', (_, mine, theirs, expected) => {
  expect(brokenBy(judges(definition), ...pairWith(mine, theirs)).map(({ id }) => id)).toEqual(expected);
});

test('rules of the regional template: no room, and the mentor themselves', () => {
  expect(brokenBy(judges(definition), ...pairWith({}, {}, 0)).map(({ id }) => id)).toEqual(['no-room']);
  const [self] = pairWith({}, {});
  expect(brokenBy(judges(definition), self, { ...pairWith({}, {})[1], id: 'e' }).map(({ id }) => id)).toEqual([
    'same-person',
  ]);
});

const pointsOf = (id: string, mine: Facts, theirs: Facts): number => {
  const scale = scales(definition).find(({ criterion }) => criterion.id === id);
  if (!scale) throw new Error(`There is no criterion ${id}`);
  return Math.round((100 * scale.points(...pairWith(mine, theirs))) / scale.most);
};

const aspects = { 'lived-experience-considered': 'yes', 'lived-experience-aspects': ['age'] };
test.each<[string, string, Facts, Facts, number]>([
  ['experience: one of three', 'experience', { topics: ['money', 'data', 'change'] }, { topics: ['money'] }, 33],
  ['experience: ticking one box is no better', 'experience', { topics: ['money'] }, { topics: ['money'] }, 33],
  [
    'the situation of the organisation (EM-15)',
    'context',
    { 'organisational-context': ['freedoms'] },
    { 'organisational-context': ['steady', 'freedoms'] },
    100,
  ],
  [
    'not being sure is no situation',
    'context',
    { 'organisational-context': ['not-sure'] },
    { 'organisational-context': ['not-sure'] },
    0,
  ],
  ['near', 'nearness', { place: 'Derby City Council' }, { place: 'Nottingham City Council' }, 100],
  ['on the way to far', 'nearness', { place: 'Lincolnshire County Council' }, { place: 'Leicester City Council' }, 46],
  ['two levels above', 'level', { level: 1 }, { level: 3 }, 100],
  ['the same level', 'level', { level: 2 }, { level: 2 }, 50],
  ['lived experience, asked for by both (EM-15)', 'lived-experience', aspects, aspects, 100],
  [
    'lived experience, not asked for (EM-15)',
    'lived-experience',
    { ...aspects, 'lived-experience-considered': 'no' },
    aspects,
    0,
  ],
])('points of the regional template, in hundredths: %s', (_, id, mine, theirs, share) => {
  expect(pointsOf(id, mine, theirs)).toBe(share);
});

test('what another weight would change is shown, but never for a private criterion (EM-15)', () => {
  expect(changeWeights(definition, { 'lived-experience': 0 })).toEqual({ refused: 'private' });
  expect(changeWeights(definition, { 'lived-experience': 5, experience: 1 })).toMatchObject({
    criteria: expect.arrayContaining([expect.objectContaining({ id: 'experience', weight: 1 })]),
  });
});
