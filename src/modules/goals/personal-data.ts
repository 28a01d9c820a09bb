import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { GoalsTables } from './tables.ts';

const progress = processing({
  purpose: 'To see that mentoring works towards something, from counts and dates',
  basis: 'public task',
  readers: ['the pair', 'coordinators'],
});
const words = processing({
  purpose: 'What the mentee works towards with the mentor, in their words',
  basis: 'public task',
  readers: ['the pair'],
});

const placed = { relationship: technical, programme: technical } as const;
const change = {
  ...placed,
  ...{ turn: technical, state: progress.fact, at: progress.fact, by_person: progress.person, replaced_at: technical },
} as const;

export const personalData = annotate<GoalsTables>({
  'goals.goal': {
    part: 'your mentoring',
    title: 'When goals were made',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: { ...placed, id: technical, made_at: progress.fact, made_by: progress.person },
  },
  'goals.goal_change': {
    part: 'your mentoring',
    title: 'Where goals stood',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: { ...change, goal: technical },
  },
  'goals.step': {
    part: 'your mentoring',
    title: 'When steps were added and are due',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...placed,
      ...{ id: technical, goal: technical, due_on: progress.fact, added_at: progress.fact, added_by: progress.person },
    },
  },
  'goals.step_change': {
    part: 'your mentoring',
    title: 'Where steps stood',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: { ...change, step: technical },
  },
  'goals.goal_text': {
    part: 'what you wrote',
    title: 'Goals',
    whose: { pair: 'relationship' },
    kept: 'pair records',
    key: ['goal'],
    columns: {
      ...{ goal: technical, relationship: technical, sealed: words.pairText, edited_at: words.fact },
      edited_by: words.person,
    },
  },
  'goals.step_text': {
    part: 'what you wrote',
    title: 'Steps towards a goal',
    whose: { pair: 'relationship' },
    kept: 'pair records',
    key: ['step'],
    columns: { step: technical, relationship: technical, sealed: words.pairText },
  },
});
