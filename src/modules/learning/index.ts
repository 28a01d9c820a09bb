import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { recordTrainingPage } from './pages/record-training/page.ts';
import { takeBackTrainingPage, trainingsPage } from './pages/trainings/page.ts';
import { personalData } from './personal-data.ts';

export { recordTraining } from './commands/record-training.ts';
export { isTrained } from './queries/is-trained.ts';
export type { LearningViews } from './tables.ts';

export const learning = defineModule({
  name: 'learning',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [recordTrainingPage, trainingsPage, takeBackTrainingPage],
});
