import type { Route } from '../../platform/http/index.ts';
import { personPage } from './pages/person/page.ts';
import { programmePage } from './pages/programme/page.ts';
import { relationshipsPage } from './pages/relationships/page.ts';
import { stuckPage } from './pages/stuck/page.ts';

export { waitingInProgrammes } from './attention.ts';

export const coordinatorRoutes: readonly Route[] = [
  ...programmePage,
  ...personPage,
  ...relationshipsPage,
  ...stuckPage,
];
