import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { asked } from './emails/asked.ts';
import { extractShared } from './emails/extract-shared.ts';
import { answered, revoked } from './emails/told-of-move.ts';
import { agreeAction, declineAction, disclosurePage, revokeAction, takeBackAction } from './pages/disclosure/page.ts';
import { disclosuresPage } from './pages/disclosures/page.ts';
import { extractPage } from './pages/extract/page.ts';
import { proposePage } from './pages/propose/page.ts';
import { personalData } from './personal-data.ts';
import { waitingInDisclosures } from './queries/waiting.ts';

export const disclosures = defineModule({
  name: 'disclosures',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [
    disclosuresPage,
    proposePage,
    disclosurePage,
    agreeAction,
    declineAction,
    takeBackAction,
    revokeAction,
    extractPage,
  ],
  emails: [asked, extractShared, answered, revoked],
  waiting: waitingInDisclosures,
});
