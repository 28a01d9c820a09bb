import { join } from 'node:path';
import { type ConsentKind, defineModule, type Module } from '../../platform/http/index.ts';
import type { TableNote } from '../../platform/personal-data/index.ts';
import { recordReady } from './emails/record-ready.ts';
import { letGoWhenOver } from './jobs/let-go-when-over.ts';
import { holdPersonPage, holdRelationshipPage } from './pages/hold/page.ts';
import { hubPage } from './pages/hub/page.ts';
import { privacyPage } from './pages/privacy/page.ts';
import { processingPage } from './pages/processing/page.ts';
import {
  closeRequestAction,
  prepareRequestAction,
  requestsPage,
  withdrawRequestAction,
} from './pages/requests/page.ts';
import { endHoldAction, retentionPage } from './pages/retention/page.ts';
import { takeBackConsentAction, yourConsentsPage } from './pages/your-consents/page.ts';
import { recordDownloads, yourRecordPage } from './pages/your-record/page.ts';
import { personalData } from './personal-data.ts';
import { waitingInRights } from './queries/waiting.ts';

export { mailKinds } from './record/mail-kinds.ts';

interface Below {
  /** What the rooms below say of their tables. */
  readonly others: readonly TableNote[];
  /** What they ask consent for. */
  readonly consents: readonly ConsentKind[];
}

export function rightsOver({ others, consents }: Below): Module {
  const notes = [...others, ...personalData];
  return defineModule({
    name: 'rights',
    migrations: join(import.meta.dirname, 'migrations'),
    personalData,
    routes: [
      ...[hubPage, retentionPage, endHoldAction, holdRelationshipPage, holdPersonPage],
      ...[requestsPage, prepareRequestAction, closeRequestAction, withdrawRequestAction, processingPage(notes)],
      privacyPage(notes),
      ...[yourRecordPage(notes), recordDownloads(notes)],
      ...[yourConsentsPage(consents), takeBackConsentAction(consents)],
    ],
    emails: [recordReady],
    sweeps: [letGoWhenOver(notes)],
    waiting: waitingInRights,
  });
}
