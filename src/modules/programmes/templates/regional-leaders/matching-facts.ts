import type { MatchingInput } from '../../template/matching/definition.ts';
import { days, levels, methods, organisationalContexts, topics } from './choices.ts';
import { livedExperienceAspects } from './lived-experience.ts';

type Facts = MatchingInput['facts'];

const everyone = ['coordinator', 'mentee', 'mentor'] as const;
const open = { mentee: everyone, mentor: everyone };

/** What the forms ask, under the names that the forms give it. */
const fromForms: Facts = {
  topics: { words: 'Experience', kind: 'many', options: [...topics], readers: open },
  methods: { words: 'Ways to meet', kind: 'many', options: [...methods], readers: open },
  days: { words: 'Days', kind: 'many', options: [...days], readers: open },
  'organisational-context': {
    words: 'Organisation at the moment',
    kind: 'many',
    options: organisationalContexts.map(({ value, label }) => ({ value, label })),
    readers: open,
  },
  'unconnected-mentor': { words: 'Unconnected mentor asked for', kind: 'yes-no' },
  'lived-experience-considered': { words: 'Lived experience considered', kind: 'yes-no', private: true },
  'lived-experience-aspects': {
    words: 'Lived experience',
    kind: 'many',
    options: [...livedExperienceAspects],
    private: true,
  },
};

/** The register's kinds, as people call them. */
const organisationKinds = [
  { value: 'county', label: 'County council' },
  { value: 'unitary', label: 'Unitary council' },
  { value: 'metropolitan district', label: 'Metropolitan district' },
  { value: 'London borough', label: 'London borough' },
  { value: 'City of London', label: 'City of London' },
  { value: 'Isles of Scilly', label: 'Isles of Scilly' },
  { value: 'trust', label: 'Children’s services trust' },
  { value: 'HSC trust', label: 'Health and social care trust' },
  { value: 'education authority', label: 'Education authority' },
];

/** What follows from a post and from where it is held. */
const fromPosts: Facts = {
  organisation: { words: 'Organisation', kind: 'one', readers: open },
  'organisation-kind': { words: 'Kind of organisation', kind: 'one', options: organisationKinds, readers: open },
  region: { words: 'Region', kind: 'one', readers: open },
  place: { words: 'Place of work', kind: 'place', readers: open },
  level: {
    words: 'Kind of post',
    kind: 'number',
    options: levels.map(({ label, titles }, at) => ({ value: String(at + 1), label, titles: [...titles] })),
    readers: open,
  },
  profession: {
    words: 'Line of work',
    kind: 'one',
    options: [
      { value: 'education', label: 'Education and inclusion', titles: ['education', 'school', 'send', 'inclusion'] },
      { value: 'youth-justice', label: 'Youth justice', titles: ['youth justice', 'youth offending'] },
      { value: 'early-help', label: 'Early help', titles: ['early help', 'family hub', 'early years'] },
      {
        value: 'social-care',
        label: 'Social care',
        titles: [
          ...['social work', 'safeguarding', 'child protection', 'iro', 'mash', 'fostering', 'adoption'],
          ...['leaving care', 'looked after', 'children in care', 'assessment', 'practice manager'],
        ],
      },
      { value: 'commissioning', label: 'Commissioning and performance', titles: ['commissioning', 'performance'] },
    ],
    readers: open,
  },
};

/** What the programme has on record. Who knows whom, and who said no to whom, stays with the coordinator. */
const onRecord: Facts = {
  'line-managers': { words: 'Line manager', kind: 'people' },
  connections: { words: 'Connections', kind: 'people' },
  declined: { words: 'Said “not this time”', kind: 'people' },
  conflicts: { words: 'Not to be matched with', kind: 'people' },
  selected: { words: 'Selected', kind: 'yes-no' },
  endorsed: { words: 'Put forward by their line manager', kind: 'yes-no' },
  trained: { words: 'Trained', kind: 'yes-no' },
  away: { words: 'Away', kind: 'yes-no' },
};

export const facts: Facts = { ...fromForms, ...fromPosts, ...onRecord };
