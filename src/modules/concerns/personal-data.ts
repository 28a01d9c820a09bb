import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { ConcernsTables } from './tables.ts';

const concern = processing({
  purpose: 'To act on a serious concern, in time and on record',
  basis: 'public task',
  readers: ['the person', 'coordinators', 'safeguarding lead'],
});
const words = processing({
  purpose: 'What a serious concern is about, and what was decided about it',
  basis: 'public task',
  condition: 'safeguarding',
  readers: ['the person', 'coordinators', 'safeguarding lead'],
});

/** A sweep over tables would tell somebody of a concern whom telling would put others in danger. */
const whose = {
  nobody:
    'Given out case by case by those who act on it: whoever raised a concern, and the person concerned once told, read theirs on its page',
} as const;

export const personalData = annotate<ConcernsTables>({
  'concerns.concern': {
    whose,
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, relationship: technical, drill: technical },
      ...{ raised_by: concern.person, raised_at: concern.fact, about_person: concern.person },
      ...{ acknowledge_by: concern.fact, escalate_after: concern.fact },
    },
  },
  'concerns.telling': {
    whose,
    kept: 'facts',
    columns: {
      ...{ concern: technical, person: concern.person, told_on: concern.fact, way: concern.fact, at: concern.fact },
      by_person: concern.person,
    },
  },
  'concerns.state_change': {
    whose,
    kept: 'facts',
    columns: {
      ...{ concern: technical, programme: technical, turn: technical, state: concern.fact, on_day: concern.fact },
      ...{ at: concern.fact, by_person: concern.person, replaced_at: technical },
    },
  },
  'concerns.escalation': { whose, kept: 'facts', columns: { concern: technical, at: concern.fact } },
  'concerns.text': {
    whose,
    kept: 'facts',
    columns: {
      ...{ concern: technical, turn: technical, kind: technical, by_person: words.person, sealed: words.ofOthers },
    },
  },
});
