import { action, explain, page } from '../../../../platform/http/index.ts';
import { atFeedback, feedbackParams } from '../../at-feedback.ts';
import { passOn } from '../../commands/pass-on.ts';
import { takeBackQuote } from '../../commands/take-back-quote.ts';
import { mayGiveFeedback, maySeeFeedback } from '../../policy.ts';
import { nameOf } from '../../queries/name-of.ts';
import { readGiven } from '../../queries/read-given.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const givenPage = page({
  path: '/feedback/:feedback/given',
  params: feedbackParams,
  load: async (context) => {
    const at = await atFeedback(context);
    const given = at && (await readGiven(context.tx, at.feedback.id));
    return at && given && { ...at, given, name: await nameOf(context.tx, at.feedback.person) };
  },
  may: (actor, { feedback }) => mayGiveFeedback(actor, feedback),
  view: ({ facts, actor }) => view({ ...facts, isAuthor: actor.person === facts.feedback.person }),
});

/** Consent that was given can be taken back, by whoever gave it. */
export const takeBackQuoteAction = action({
  path: '/feedback/:feedback/quote/take-back',
  params: feedbackParams,
  load: atFeedback,
  may: (actor, { feedback }) => actor.person === feedback.person,
  submit: ({ tx, facts: { feedback }, now }) => takeBackQuote(tx, feedback.id, now),
  next: ({ params }) => ({ to: `/feedback/${params.feedback}/given`, notice: words.takenBack }),
});

export const passOnAction = action({
  path: '/feedback/:feedback/pass-on',
  params: feedbackParams,
  load: async (context) => {
    const at = await atFeedback(context);
    const given = at && (await readGiven(context.tx, at.feedback.id));
    return at && given?.word ? at : null;
  },
  may: (actor, { feedback }) => maySeeFeedback(actor, feedback),
  submit: async ({ tx, actor, facts: { feedback }, now }) =>
    (await passOn(tx, feedback, actor.person, now)) ? null : explain(words.already),
  next: ({ params }) => ({ to: `/feedback/${params.feedback}/given`, notice: words.passedNow }),
});
