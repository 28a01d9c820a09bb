import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { RightsTables } from './tables.ts';

const going = processing({
  purpose: 'To let data go when their time is over, and to be able to show that they went',
  basis: 'legal duty',
  readers: ['the person', 'data-protection officer'],
});
const held = processing({
  purpose: 'To keep what the law says must be kept for longer, and why',
  basis: 'legal duty',
  readers: ['the person', 'data-protection officer'],
});

const asked = processing({
  purpose: 'To answer requests for a copy of one’s data in time',
  basis: 'legal duty',
  readers: ['the person', 'data-protection officer'],
});

export const personalData = annotate<RightsTables>({
  'rights.leaving': {
    part: 'who has read',
    title: 'When your data go',
    whose: { people: ['subject'], orPair: 'subject' },
    kept: 'trail',
    columns: {
      ...{ kind: technical, subject: technical, programme: technical, since: going.fact, announced_at: going.fact },
      ...{ goes_on: going.fact, entries: going.fact, texts: going.fact, gone_at: going.fact },
    },
  },
  'rights.hold': {
    part: 'who has read',
    title: 'What must be kept for longer',
    whose: { people: ['subject'], orPair: 'subject' },
    kept: 'trail',
    columns: {
      ...{ id: technical, kind: technical, subject: technical, programme: technical, reason: held.ofOthers },
      ...{ placed_at: held.fact, placed_by: held.person, until_day: held.fact, ended_at: held.fact },
      ended_by: held.person,
    },
  },
  'rights.request': {
    part: 'who has read',
    title: 'When you asked for a copy of your record',
    whose: { people: ['person'] },
    kept: 'trail',
    columns: {
      ...{ id: technical, programme: technical, person: asked.person, received_on: asked.fact, came_by: asked.fact },
      ...{ recorded_at: asked.fact, recorded_by: asked.person, due_on: asked.fact, prepared_at: asked.fact },
      ...{ prepared_by: asked.person, closed_at: asked.fact, closed_by: asked.person },
      mistaken: asked.fact,
    },
  },
});
