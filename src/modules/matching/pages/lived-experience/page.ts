import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import { oneOf } from '../../../../platform/forms/index.ts';
import { action, type Context, page, uuid } from '../../../../platform/http/index.ts';
import { readPlace } from '../../../directory/index.ts';
import { readForm } from '../../../programmes/index.ts';
import { answersSchema, typedFrom } from '../../../questionnaires/index.ts';
import {
  ownLivedExperience,
  shareLivedExperience,
  takeBackLivedExperience,
} from '../../commands/share-lived-experience.ts';
import { privateWishesPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ programme: uuid });
type Params = z.infer<typeof params>;

async function load({ tx, actor, params: { programme }, services, now }: Context<SignedIn, Params, unknown>) {
  const place = await readPlace(tx, programme, actor.person);
  if (!place) return null;
  const questions = await readForm(tx, { programme, purpose: 'livedExperience' });
  const answers = await ownLivedExperience(tx, services.sealing, { programme, person: actor.person });
  return { ...place, questions, answers, today: dayOf(now) };
}
export type LivedExperienceFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

/** EM-15: whoever takes part says it for themselves. A coordinator cannot write it down for them: they would have read it. */
const shared = {
  params,
  load,
  may: (_: SignedIn, { standing }: LivedExperienceFacts) => standing.mentee || standing.mentor,
} as const;

export const livedExperiencePage = page({
  ...shared,
  path: '/programmes/:programme/private-wishes',
  view,
  fill: ({ answers }) => typedFrom(answers ?? {}),
  form: ({ questions, today }) =>
    z.intersection(
      z.object({ consent: oneOf(['yes'], { missing: words.consentMissing }) }),
      answersSchema(questions, { today }),
    ),
  submit: async ({ tx, actor, services, facts: { programme, questions }, input: { consent: _, ...answers }, now }) =>
    shareLivedExperience(tx, services.sealing, {
      ...{ programme: programme.id, person: actor.person, answers, now },
      formVersion: questions.version,
    }),
  next: ({ params }) => ({ to: privateWishesPath(params.programme), notice: words.saved }),
});

export const takeBackLivedExperienceAction = action({
  ...shared,
  path: '/programmes/:programme/private-wishes/withdrawal',
  submit: async ({ tx, actor, facts: { programme }, now }) =>
    takeBackLivedExperience(tx, { programme: programme.id, person: actor.person, now }),
  next: ({ params }) => ({ to: privateWishesPath(params.programme), notice: words.takenBack }),
});
