import { agreementUnsigned } from './about/agreement-unsigned.ts';
import { feedbackWaiting } from './about/feedback-waiting.ts';
import { nearingTheEnd } from './about/nearing-the-end.ts';
import { noNextDate } from './about/no-next-date.ts';
import { portraitReview } from './about/portrait-review.ts';
import { callNotArranged, proposalWaiting } from './about/proposals.ts';
import { sessionHappened } from './about/session-happened.ts';
import { sessionTomorrow } from './about/session-tomorrow.ts';
import type { Reminding } from './reminding.ts';

/** Reminders that a programme can define and that are said here. A line manager's are recruitment's own. */
export const remindings: readonly Reminding[] = [
  proposalWaiting,
  callNotArranged,
  agreementUnsigned,
  sessionTomorrow,
  sessionHappened,
  noNextDate,
  nearingTheEnd,
  feedbackWaiting,
  portraitReview,
];
