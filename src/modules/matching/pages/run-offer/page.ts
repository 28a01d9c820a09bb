import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { type Context, explain, page, several, uuid } from '../../../../platform/http/index.ts';
import { release, someReleased } from '../../commands/release.ts';
import { mayMatch } from '../../policy.ts';
import { pastOffers } from '../../queries/past-offers.ts';
import { waitingIn } from '../../queries/read-run-pairs.ts';
import { runPath } from '../paths.ts';
import { releasedInWords } from '../released-in-words.ts';
import { loadRun, type Params, runParams } from '../run/page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const query = z.object({ ticked: z.string().transform(ids).catch([]) });
type Query = z.infer<typeof query>;

/** What is no id is none of the matches. */
function ids(text: string): readonly string[] {
  return [...new Set(text.split(',').flatMap((id) => uuid.safeParse(id).data ?? []))];
}

async function load({ tx, actor, params, query: { ticked } }: Context<SignedIn, Params, Query>) {
  const found = await loadRun({ tx, actor, params });
  if (!found) return null;
  const waiting = found.isTrial ? [] : await waitingIn(tx, found.run.id, ticked.length > 0 ? ticked : null);
  const mentees = waiting.map(({ mentee }) => mentee);
  return { ...found, waiting, past: await pastOffers(tx, { programme: params.programme, mentees }) };
}
export type OfferFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

/** Mails to a whole programme cannot be called back: who gets one is looked at first, and nobody who was not on the page does. */
export const runOfferPage = page({
  path: '/programmes/:programme/runs/:run/offers',
  params: runParams,
  query,
  load,
  may: (actor, { programme }) => mayMatch(actor, programme.id),
  view,
  form: () => z.object({ shown: several(z.array(uuid)) }),
  submit: async ({ tx, actor, facts: { programme, run, waiting }, input: { shown }, now }) => {
    if (waiting.map(({ request }) => request).join() !== shown.join()) return explain(words.changed);
    const told = await release(tx, shown, { programme, run: run.id, by: actor.person, now });
    return someReleased(told) ? told : explain(releasedInWords(told));
  },
  next: ({ params, result }) => ({ to: runPath(params.programme, params.run), notice: releasedInWords(result) }),
});
