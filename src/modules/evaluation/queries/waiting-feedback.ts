import type { WaitingFor } from '../../../platform/http/index.ts';
import { words } from '../words.ts';
import { feedbackFor } from './given-feedback.ts';

/** Feedback that the actor was asked for and has not given yet. */
export const waitingFeedback: WaitingFor = async (asking) => {
  const asked = (await feedbackFor(asking)).filter(({ givenAt }) => givenAt === null);
  return asked.map(({ id, askedAt, programmeName }) => ({
    title: words.waiting(programmeName),
    href: `/feedback/${id}`,
    action: words.waitingAction,
    since: askedAt,
  }));
};
