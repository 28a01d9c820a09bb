import type { Route } from '../../platform/http/index.ts';
import { organisationPage } from './pages/organisation/page.ts';

export const organisationRoutes: readonly Route[] = [...organisationPage];
