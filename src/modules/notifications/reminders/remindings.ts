import { agreementUnsigned } from './about/agreement-unsigned.ts';
import { feedbackWaiting } from './about/feedback-waiting.ts';
import { nearingTheEnd } from './about/nearing-the-end.ts';
import { portraitReview } from './about/portrait-review.ts';
import type { Reminding } from './reminding.ts';

/** Reminders that a programme can define and that are said here. A line manager's are recruitment's own. */
export const remindings: readonly Reminding[] = [agreementUnsigned, nearingTheEnd, feedbackWaiting, portraitReview];
