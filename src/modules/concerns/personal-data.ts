import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { ConcernsTables } from './tables.ts';

const clock = processing({
  purpose: 'To know that a concern was raised, and that somebody acts on it in time',
  basis: 'public task',
  condition: 'safeguarding',
  readers: ['the person', 'coordinators', 'safeguarding lead'],
});
const words = processing({
  purpose: 'What a serious concern is about and what was done, in words, for those named for it',
  basis: 'public task',
  condition: 'safeguarding',
  readers: ['coordinators', 'safeguarding lead'],
});

// Their own record gives somebody what they raised, and what they were told: it must not be how they learn of a concern.
export const personalData = annotate<ConcernsTables>({
  'concerns.concern': {
    part: 'your mentoring',
    title: 'Concerns that you raised',
    whose: { people: ['raised_by'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, raised_by: clock.person, raised_at: clock.fact, drill: clock.fact },
      ...{
        relationship: technical,
        about_person: clock.person,
        acknowledge_by: clock.fact,
        escalate_after: clock.fact,
      },
    },
  },
  'concerns.telling': {
    part: 'your mentoring',
    title: 'When somebody was told of a concern',
    whose: { people: ['person', 'by_person'] },
    kept: 'facts',
    columns: {
      ...{ concern: technical, person: clock.person, told_on: clock.fact, way: clock.fact, at: clock.fact },
      by_person: clock.person,
    },
  },
  'concerns.state_change': {
    part: 'your mentoring',
    title: 'What you did about a concern',
    whose: { people: ['by_person'] },
    kept: 'facts',
    columns: {
      ...{ concern: technical, programme: technical, turn: technical, state: clock.fact, on_day: clock.fact },
      ...{ at: clock.fact, by_person: clock.person, replaced_at: technical },
    },
  },
  'concerns.escalation': { technical: 'When a concern became the deputy’s too', columns: ['concern', 'at'] },
  'concerns.text': {
    part: 'what you wrote',
    title: 'What was written about a concern',
    whose: { people: ['by_person'] },
    goesWith: { pair: 'concern' },
    kept: 'concern words',
    key: ['concern', 'turn', 'kind'],
    under: 'concern',
    columns: {
      ...{ concern: technical, turn: technical, kind: technical, by_person: words.person, sealed: words.pairText },
    },
  },
});
