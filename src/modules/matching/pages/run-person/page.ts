import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import { action, type Context, explain, page, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { holdKinds, holdPair, letGoOfPair } from '../../commands/hold-pair.ts';
import type { RequestState } from '../../lifecycle.ts';
import { mayMatch } from '../../policy.ts';
import { decidedByHand } from '../../queries/decided-by-hand.ts';
import { listMentors } from '../../queries/list-mentors.ts';
import { mayBeKept } from '../../queries/may-be-kept.ts';
import { namesOf } from '../../queries/names-of.ts';
import { pastOffers } from '../../queries/past-offers.ts';
import { choicesIn } from '../../queries/read-request.ts';
import { pairsOf, readReasons, runPair } from '../../queries/read-run-pairs.ts';
import { answeredInThread } from '../../runs/in-thread.ts';
import type { Answered } from '../../runs/questions.ts';
import { readPeople } from '../../runs/read-people.ts';
import { whyThisSchema } from '../../runs/reasons.ts';
import { definitionFor } from '../../runs/settings.ts';
import { decidedWords } from '../decided-words.ts';
import { runPersonPath } from '../paths.ts';
import { loadRun } from '../run/page.ts';
import { view } from './view.tsx';

const path = '/programmes/:programme/runs/:run/people/:request';
const params = z.object({ programme: uuid, run: uuid, request: uuid });
type Params = z.infer<typeof params>;
const query = z.object({
  instead: uuid.optional().catch(undefined),
  words: z.string().trim().max(200).catch(''),
  /** The run that this one is laid beside, where whoever looks comes from there: the first of the two, or the second. */
  before: uuid.optional().catch(undefined),
  after: uuid.optional().catch(undefined),
  /** Of a result of very many: all of it is counted anew, for which whoever looks has said they wait. */
  count: z.literal('yes').optional().catch(undefined),
});
type Query = z.infer<typeof query>;

async function loadPair(context: Context<SignedIn, Params, unknown>) {
  const found = await loadRun(context);
  const pair = found && (await runPair(context.tx, found.run.id, context.params.request));
  return found && pair ? { ...found, pair } : null;
}

async function load(context: Context<SignedIn, Params, Query>) {
  const { tx, services, query: asked, lock } = context;
  const found = await loadPair(context);
  if (!found) return null;
  const { programme, run, pair } = found;
  const reasons = await readReasons(tx, services.sealing, { run: run.id, audience: 'coordinator', of: [pair] });
  const reason = reasons.get(pair.request);
  const isUncounted = run.people > mostCountedUnasked && asked.count === undefined && !settled.has(pair.requestState);
  const isAsked = !lock && (asked.instead !== undefined || (pair.mentor === null && !isUncounted));
  const answer = isAsked ? await ask(context, found, { mentor: asked.instead ?? null, isUncounted }) : null;
  return {
    ...found,
    reason,
    answer,
    isUncounted,
    past: await pastOffers(tx, { programme: programme.id, mentees: [pair.mentee] }),
    choices: await choicesIn(tx, pair.request),
    byHand: await decidedByHand(tx, { programme: programme.id, mentee: pair.mentee }),
    mentors: await listMentors(tx, { programme: programme.id, words: asked.words }),
    deciding: await deciding(context, found, asked.instead ?? pair.mentor),
    names: await namesIn(context, answer, [nextInLine(reason), asked.instead ?? null]),
  };
}
export type PersonFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

/** The mentor about whom a coordinator may decide by hand while the mentee waits, and whether a run could keep the two. */
async function deciding(
  { tx, services, actor, now }: Context<SignedIn, Params, Query>,
  found: Found,
  mentor: string | null,
) {
  const { programme, pair } = found;
  if (mentor === null || mentor === actor.person || found.isTrial || pair.requestState !== 'waiting') return null;
  const request = { id: pair.request, mentee: pair.mentee };
  const may = await mayBeKept(tx, services.sealing, { programme, request, mentor, today: dayOf(now) });
  const name = (await namesOf(tx, [mentor])).get(mentor);
  return name === undefined ? null : { mentor, name, mayKeep: may === 'yes' };
}

const nextInLine = (reason: unknown): string | null => whyThisSchema.safeParse(reason).data?.margin?.mentor ?? null;

/** To read and match more than these again takes seconds: it is offered first. */
const mostCountedUnasked = 1000;

/** Nobody else could be moved for them any more. */
const settled: ReadonlySet<RequestState> = new Set(['offered', 'matched']);

type Found = NonNullable<Awaited<ReturnType<typeof loadPair>>>;

/** Asked of people as they are now, in a thread, under the settings of the run: of everybody, or of the mentee alone. */
async function ask(
  { tx, services: { sealing } }: Context<SignedIn, Params, Query>,
  { programme, run, pair }: Found,
  { mentor, isUncounted }: { readonly mentor: string | null; readonly isUncounted: boolean },
): Promise<Answered> {
  const then = await readProgramme(tx, programme.id, { version: run.version });
  const definition = definitionFor(then ?? programme, run.trial);
  const isAlone = mentor !== null && (isUncounted || settled.has(pair.requestState));
  const people = readPeople({
    ...{ programme: programme.id, definition, countedAt: run.countedAt, sealing },
    only: isAlone ? { request: pair.request, to: 'be-asked-about' } : null,
    inTransaction: (work) => work(tx),
  });
  const pairs = await pairsOf(tx, run.id);
  return answeredInThread({ definition, people }, { mentee: pair.mentee, mentor, isAlone, pairs });
}

/** The names of all whom an answer speaks of; whoever looks is not told of their own moves. */
function namesIn(
  { tx, actor }: Context<SignedIn, Params, Query>,
  answer: Answered | null,
  more: readonly (string | null)[],
) {
  const moved =
    answer?.is === 'why-not' && answer.whyNot.is === 'worse'
      ? answer.whyNot.moves.flatMap(({ mentee, from, to }) => [mentee, from, to])
      : answer?.is === 'ways-in'
        ? answer.waysIn.map((way) => (way.is === 'place' ? way.mentor : null))
        : [];
  return namesOf(
    tx,
    [...more, ...moved].filter((id) => id !== null && id !== actor.person).flatMap((id) => id ?? []),
  );
}

export const runPersonPage = page({
  path,
  params,
  query,
  load,
  may: (actor, { programme, pair }) => mayMatch(actor, programme.id) && actor.person !== pair.mentee,
  view,
});

export const holdAction = action({
  path: `${path}/hold`,
  params,
  load: loadPair,
  may: (actor, { programme, pair }) => mayMatch(actor, programme.id) && actor.person !== pair.mentee,
  form: () => z.object({ mentor: uuid, kind: z.enum([...holdKinds, 'neither']) }),
  submit: async ({ tx, actor, services, facts: { programme, pair }, input: { mentor, kind }, now }) => {
    if (mentor === actor.person || mentor === pair.mentee) return explain(decidedWords.notOwn);
    const acting = { mentor, by: actor.person, now };
    const name = (await namesOf(tx, [mentor])).get(mentor) ?? decidedWords.noName;
    if (kind === 'neither') await letGoOfPair(tx, { ...acting, programme: programme.id, mentee: pair.mentee });
    else {
      const request = { id: pair.request, mentee: pair.mentee };
      const held = await holdPair(tx, services.sealing, { ...acting, programme, request, kind });
      if (held === 'not-waiting') return explain(decidedWords.notWaiting);
      if (held === 'all-kept') return explain(decidedWords.allKept(name));
      if (held !== 'yes') return explain(decidedWords.cannotKeep(held));
    }
    return decidedWords.done[kind](pair.name, name);
  },
  next: ({ params: { programme, run, request }, result }) => ({
    to: runPersonPath(programme, run, request),
    notice: result,
  }),
});
