import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { LearningTables } from './tables.ts';

const training = processing({
  purpose: 'To know who has trained as a mentor, and who has seen the evidence',
  basis: 'public task',
  readers: ['coordinators'],
});

export const personalData = annotate<LearningTables>({
  'learning.training': {
    part: 'your mentoring',
    title: 'Your training',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, person: training.person, kind: training.fact, held_on: training.fact },
      ...{ seen_by: training.person, recorded_at: training.fact, taken_back_at: training.fact },
      taken_back_by: training.person,
    },
  },
});
