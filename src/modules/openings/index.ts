import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { answered, secondAsked } from './emails/for-the-two.ts';
import { membersTold } from './emails/members-told.ts';
import { keepTheTime } from './jobs/keep-the-time.ts';
import { askPage } from './pages/ask/page.ts';
import { logsPage } from './pages/logs/page.ts';
import { membersPage } from './pages/members/page.ts';
import { confirmAction, endAction, openingPage, refuseAction, withdrawAction } from './pages/opening/page.ts';
import { openingsPage } from './pages/openings/page.ts';
import { personalData } from './personal-data.ts';
import { waitingInOpenings } from './queries/waiting.ts';
import { subscriptions } from './subscriptions.ts';

export const openings = defineModule({
  name: 'openings',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [
    openingsPage,
    askPage,
    openingPage,
    confirmAction,
    refuseAction,
    withdrawAction,
    endAction,
    logsPage,
    membersPage,
  ],
  emails: [secondAsked, answered, membersTold],
  subscriptions,
  sweeps: [keepTheTime],
  waiting: waitingInOpenings,
});
