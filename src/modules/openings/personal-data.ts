import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { OpeningsTables } from './tables.ts';

const record = processing({
  purpose:
    'To be able to show who opened the logs of a pair because the law required it, when, and that the pair was told',
  basis: 'legal duty',
  readers: ['the pair', 'data-protection officer', 'safeguarding lead'],
});
const words = processing({
  purpose: 'Which legal duty required the logs of a pair to be read, and why',
  basis: 'legal duty',
  readers: ['the pair', 'data-protection officer', 'safeguarding lead'],
});

// Their own record gives somebody what they asked for, and what they were told: it must not be how they learn of an opening.
export const personalData = annotate<OpeningsTables>({
  'openings.opening': {
    part: 'running programmes',
    title: 'Openings of session logs that you asked for',
    whose: { people: ['asked_by'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, relationship: technical, programme: technical, asked_by: record.person },
      ...{ hours: record.fact, asked_at: record.fact, tell_by: record.fact },
    },
  },
  'openings.state_change': {
    part: 'running programmes',
    title: 'What you did about an opening of session logs',
    whose: { people: ['by_person'] },
    kept: 'facts',
    columns: {
      ...{ opening: technical, programme: technical, turn: technical, state: record.fact, at: record.fact },
      ...{ by_person: record.person, ends_at: record.fact, replaced_at: technical },
    },
  },
  'openings.telling': {
    part: 'who has read',
    title: 'When you were told that your session logs had been opened because the law required it',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: { opening: technical, person: record.person, at: record.fact },
  },
  'openings.text': {
    part: 'what you wrote',
    title: 'Why you asked for an opening of session logs',
    whose: { people: ['by_person'] },
    kept: 'facts',
    key: ['opening', 'kind'],
    under: 'opening',
    columns: { opening: technical, kind: technical, by_person: words.person, sealed: words.pairText },
  },
});
