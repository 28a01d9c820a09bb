import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { longText, optional } from '../../../../platform/forms/index.ts';
import { type Context, explain, page, uuid } from '../../../../platform/http/index.ts';
import { readLeaves, readPortrait } from '../../../directory/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { answerBy } from '../../clock.ts';
import { propose } from '../../commands/propose.ts';
import { noteReleased } from '../../commands/release.ts';
import { overseesRequest } from '../../policy.ts';
import { judgePairs } from '../../queries/judge-pairs.ts';
import { nextBestRun } from '../../queries/next-best.ts';
import { readRequest } from '../../queries/read-request.ts';
import { runPair } from '../../queries/read-run-pairs.ts';
import { overseenPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ programme: uuid, request: uuid, mentor: uuid });
type Params = z.infer<typeof params>;

async function load({ tx, params, services, now, lock }: Context<SignedIn, Params, unknown>) {
  const programme = await readProgramme(tx, params.programme);
  const request = await readRequest(tx, services.sealing, { id: params.request, lock });
  const mentor = await readPortrait(tx, params);
  if (!programme || !mentor || request?.programme !== programme.id) return null;
  const offeredOn = dayOf(now);
  const people = [request.mentee, mentor.mentor];
  const leaves = await readLeaves(tx, { programme: programme.id, people, from: offeredOn });
  const { answerWorkingDays: workingDays } = programme.settings.terms.matching;
  const judging = { programme, request, mentors: [mentor.mentor], today: offeredOn };
  const judged = (await judgePairs(tx, services.sealing, judging)).pairs.get(mentor.mentor) ?? null;
  return { programme, request, mentor, judged, lastDay: answerBy({ offeredOn, workingDays, leaves }) };
}
export type ProposeFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

interface Offered {
  readonly proposal: string;
  readonly request: string;
  readonly mentor: string;
}

/** The next best that was found for them comes with its reasons. */
async function noteWhereFrom(tx: Tx, { proposal, request, mentor }: Offered): Promise<void> {
  const run = await nextBestRun(tx, request);
  const pair = run && (await runPair(tx, run.id, request));
  if (run && pair?.mentor === mentor) await noteReleased(tx, { proposal, run: run.id, request });
}

export const proposePage = page({
  path: '/programmes/:programme/matching/:request/offers/:mentor',
  params,
  load,
  may: (actor, { request }) => overseesRequest(actor, request),
  view,
  form: () => z.object({ kindWord: optional(longText({ missing: '', max: 1000 })) }),
  submit: async ({ tx, actor, facts: { programme, request, mentor }, input: { kindWord }, now }) => {
    const proposing = { programme, request, mentor: mentor.mentor, kindWord, by: actor.person, now };
    const proposed = await propose(tx, proposing);
    if ('proposal' in proposed) {
      await noteWhereFrom(tx, { proposal: proposed.proposal, request: request.id, mentor: mentor.mentor });
      return proposed.proposal;
    }
    if (proposed.refused === 'not-waiting') return explain(words.notWaiting);
    return explain(proposed.refused === 'no-room' ? words.noRoom : words.refused(proposed.refused));
  },
  next: ({ facts: { programme, request, mentor }, result }) => ({
    to: overseenPath(programme.id, result),
    notice: words.done(request.name, mentor.name),
  }),
});
