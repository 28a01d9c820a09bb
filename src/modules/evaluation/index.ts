import { join } from 'node:path';
import { defineModule } from '../../platform/http/index.ts';
import { relationshipParams } from '../relationships/index.ts';
import { askForFeedback } from './commands/ask-for-feedback.ts';
import { quoteConsents } from './consents.ts';
import { feedbackAskedEmail } from './emails/feedback-asked.ts';
import { wordPassedOnEmail } from './emails/word-passed-on.ts';
import { certificateDownload } from './pages/certificate/page.ts';
import { feedbackJourney } from './pages/feedback/page.tsx';
import { feedbackListPage } from './pages/feedback-list/page.ts';
import { givenPage, passOnAction, takeBackQuoteAction } from './pages/given/page.ts';
import { qualityReviewPage, qualityReviewWorkbook } from './pages/quality-review/page.ts';
import { wordPage } from './pages/word/page.tsx';
import { personalData } from './personal-data.ts';
import { waitingFeedback } from './queries/waiting-feedback.ts';

export { type GivenFeedback, givenFeedback } from './queries/given-feedback.ts';
export { openFeedback } from './queries/open-feedback.ts';
export type { EvaluationViews } from './tables.ts';

export const evaluation = defineModule({
  name: 'evaluation',
  migrations: join(import.meta.dirname, 'migrations'),
  personalData,
  consents: [quoteConsents],
  routes: [
    feedbackJourney,
    givenPage,
    takeBackQuoteAction,
    passOnAction,
    wordPage,
    certificateDownload,
    feedbackListPage,
    qualityReviewPage,
    qualityReviewWorkbook,
  ],
  emails: [feedbackAskedEmail, wordPassedOnEmail],
  subscriptions: {
    'relationships.relationship-ended': ({ tx, event, now }) =>
      askForFeedback(tx, relationshipParams.parse(event.ids).relationship, now),
  },
  waiting: waitingFeedback,
});
