import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { ProgrammesTables } from './tables.ts';

const running = processing({
  purpose: 'To know who set a programme up, and who changed it when',
  basis: 'public task',
  readers: ['coordinators', 'operator'],
});

export const personalData = annotate<ProgrammesTables>({
  'programmes.programme': {
    part: 'running programmes',
    title: 'Programmes that you set up',
    whose: { people: ['created_by'] },
    kept: 'programme',
    columns: {
      ...{ id: technical, name: running.fact, slug: technical, organisation: technical, template: technical },
      ...{ template_version: technical, created_at: running.fact, created_by: running.person },
    },
  },
  'programmes.state_change': {
    part: 'running programmes',
    title: 'When you opened or closed a programme',
    whose: { people: ['by_person'] },
    kept: 'programme',
    columns: {
      ...{ programme: technical, turn: technical, state: running.fact, at: running.fact, by_person: running.person },
      why: running.fact,
    },
  },
  // What the settings say is about the programme, and public once it opens.
  'programmes.settings': {
    part: 'running programmes',
    title: 'When you changed what a programme says',
    whose: { people: ['by_person'] },
    kept: 'programme',
    columns: {
      ...{ programme: technical, version: technical, body: technical, step: running.fact, at: running.fact },
      by_person: running.person,
    },
  },
  'programmes.form': {
    technical: 'The questions of a programme, and nobody’s answers',
    columns: ['programme', 'purpose', 'version', 'definition', 'pinned_at'],
  },
});
