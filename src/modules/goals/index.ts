import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { goalActions, goalPage } from './pages/goal/page.ts';
import { goalsPage } from './pages/goals/page.ts';
import { wordingPage } from './pages/wording/page.ts';
import { personalData } from './personal-data.ts';

export type { GoalState } from './lifecycle.ts';
export { type GoalCounts, goalCounts } from './queries/goal-counts.ts';
export type { GoalsViews } from './tables.ts';

export const goals = defineModule({
  name: 'goals',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [goalsPage, goalPage, wordingPage, ...goalActions],
});
