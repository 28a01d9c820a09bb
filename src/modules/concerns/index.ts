import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { passedToDeputy, somethingWaits, stillWaits } from './emails/for-receivers.ts';
import { news } from './emails/news.ts';
import { keepTheClock } from './jobs/keep-the-clock.ts';
import { closingPage } from './pages/closing/page.ts';
import { acknowledgeAction, concernPage } from './pages/concern/page.ts';
import { concernsPage, drillAction } from './pages/concerns/page.ts';
import { decisionPage } from './pages/decision/page.ts';
import { raisePage } from './pages/raise/page.ts';
import { tellingPage } from './pages/telling/page.ts';
import { personalData } from './personal-data.ts';
import { waitingInConcerns } from './queries/waiting.ts';
import { subscriptions } from './subscriptions.ts';

export const concerns = defineModule({
  name: 'concerns',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [
    raisePage,
    concernPage,
    acknowledgeAction,
    decisionPage,
    closingPage,
    tellingPage,
    concernsPage,
    drillAction,
  ],
  emails: [somethingWaits, stillWaits, passedToDeputy, news],
  subscriptions,
  sweeps: [keepTheClock],
  waiting: waitingInConcerns,
});
