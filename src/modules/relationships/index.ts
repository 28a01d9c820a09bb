import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { agreementComplete } from './emails/agreement-complete.ts';
import { agreementOffered } from './emails/agreement-offered.ts';
import { goesOnTold, moreTimeAsked, pauseTold } from './emails/course-told.ts';
import { endingTold } from './emails/ending-told.ts';
import { extensionAnswered } from './emails/extension-answered.ts';
import { endWhenDue } from './jobs/end-when-due.ts';
import { agreementDownload, agreementPage } from './pages/agreement/page.ts';
import { carryOnAction, endingPage } from './pages/ending/page.ts';
import { moreTimePage, withdrawExtensionAction } from './pages/more-time/page.ts';
import { paperSignaturePage } from './pages/paper-signature/page.ts';
import { pausePage, resumeAction } from './pages/pause/page.ts';
import { personalData } from './personal-data.ts';
import { waitingInRelationships } from './queries/waiting.ts';

export { type AtRelationship, atRelationship, relationshipParams } from './at-relationship.ts';
export { freeSeat } from './commands/free-seat.ts';
export { offerSeats } from './commands/offer-seats.ts';
export { type Opening, openRelationship } from './commands/open-relationship.ts';
export { takeSeat } from './commands/take-seat.ts';
export { type MailAbout, mailAbout } from './emails/mail-about.ts';
export { type RelationshipState, relationshipLifecycle } from './lifecycle.ts';
export { othersOf, pairWords } from './names.ts';
export { extensionPage, type Weighing } from './pages/extension/page.ts';
export { maySeeRelationship, maySessionsBegin, mayTakeBackEnding, oversees, sideOf, takesPart } from './policy.ts';
export { type EndingTold, endingsOf } from './queries/endings-of.ts';
export { type Agreement, readAgreement } from './queries/read-agreement.ts';
export { answerTo, type Extension, latestExtension } from './queries/read-extension.ts';
export {
  type Member,
  type Relationship,
  readRelationship,
  relationshipsFor,
  relationshipsOf,
} from './queries/read-relationship.ts';
export { type Seats, seatsOf } from './queries/seats-of.ts';
export { type TimelineFact, timeline } from './queries/timeline.ts';
export { whoSetIt } from './queries/who-set-it.ts';
export { stateColours, stateWords } from './state-words.ts';
export type { RelationshipsViews, Side } from './tables.ts';
export { whenItEnds } from './when-it-ends.ts';

export const relationships = defineModule({
  name: 'relationships',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  routes: [
    agreementPage,
    agreementDownload,
    paperSignaturePage,
    endingPage,
    carryOnAction,
    pausePage,
    resumeAction,
    moreTimePage,
    withdrawExtensionAction,
  ],
  emails: [agreementOffered, agreementComplete, endingTold, extensionAnswered, pauseTold, goesOnTold, moreTimeAsked],
  sweeps: [endWhenDue],
  waiting: waitingInRelationships,
});
