import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import { action, type Context, page, uuid } from '../../../../platform/http/index.ts';
import { dropFromShortlist, keepOnShortlist } from '../../commands/keep-on-shortlist.ts';
import { mayBrowse, mayKeepPortrait, mayKeepShortlist } from '../../policy.ts';
import { readPlace } from '../../queries/read-place.ts';
import { readPortrait } from '../../queries/read-portrait.ts';
import { isOnShortlist } from '../../queries/shortlist-of.ts';
import { mentorPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const path = '/programmes/:programme/mentors/:mentor';
const params = z.object({ programme: uuid, mentor: uuid });
type Params = z.infer<typeof params>;

async function load({ tx, actor, params, now }: Context<SignedIn, Params, unknown>) {
  const place = await readPlace(tx, params.programme, actor.person);
  const portrait = place && (await readPortrait(tx, params));
  if (!portrait) return null;
  const kept = await isOnShortlist(tx, { ...params, mentee: actor.person });
  return { ...place, portrait, kept, keeper: mayKeepPortrait(actor, portrait), today: dayOf(now) };
}
export type MentorFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

const may = (actor: SignedIn, { programme, standing }: MentorFacts) =>
  mayBrowse(actor, { programme: programme.id, standing });
const mayKeep = (_: SignedIn, { programme, standing }: MentorFacts) =>
  mayKeepShortlist({ programme: programme.id, standing });

export const mentorPage = page({ path, params, load, may, view });

/** A list says where it stands, so that keeping somebody does not lose one's place in it. */
const form = () =>
  z.object({
    from: z
      .string()
      .regex(/^\/programmes\/[^\s\\]*$/)
      .optional()
      .catch(undefined),
  });

export const keepAction = action({
  path: `${path}/shortlist`,
  params,
  load,
  may: mayKeep,
  form,
  submit: ({ tx, actor, params, now }) => keepOnShortlist(tx, { ...params, mentee: actor.person, now }),
  next: ({ params, facts, input }) => ({
    to: input.from ?? mentorPath(params.programme, params.mentor),
    notice: words.keptNotice(facts.portrait.name),
  }),
});

export const dropAction = action({
  path: `${path}/shortlist/removal`,
  params,
  load,
  may: mayKeep,
  form,
  submit: ({ tx, actor, params }) => dropFromShortlist(tx, { ...params, mentee: actor.person }),
  next: ({ params, facts, input }) => ({
    to: input.from ?? mentorPath(params.programme, params.mentor),
    notice: words.droppedNotice(facts.portrait.name),
  }),
});
