import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { action, type Context, explain, page, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { holdKinds, holdPair, letGoOfPair } from '../../commands/hold-pair.ts';
import { mayMatch } from '../../policy.ts';
import { namesOf } from '../../queries/names-of.ts';
import { publishedMentors } from '../../queries/published-mentors.ts';
import { pairsOf, readReasons, runPair } from '../../queries/read-run-pairs.ts';
import { answeredInThread } from '../../runs/in-thread.ts';
import type { Answered } from '../../runs/questions.ts';
import { readPeople } from '../../runs/read-people.ts';
import { definitionFor } from '../../runs/settings.ts';
import { runPersonPath } from '../paths.ts';
import { loadRun } from '../run/page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const path = '/programmes/:programme/runs/:run/people/:request';
const params = z.object({ programme: uuid, run: uuid, request: uuid });
type Params = z.infer<typeof params>;
const query = z.object({ instead: uuid.optional().catch(undefined) });
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
  const mentors = await publishedMentors(tx, programme.id);
  const isAsked = !lock && (pair.mentor === null || asked.instead !== undefined);
  const answer = isAsked ? await ask(context, found, asked.instead ?? null) : null;
  return { ...found, reason: reasons.get(pair.request), mentors, answer, names: await namesIn(context, answer) };
}
export type PersonFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

type Found = NonNullable<Awaited<ReturnType<typeof loadPair>>>;

/** Asked of everybody as they are now, in a thread, under the settings of the run. */
async function ask(
  { tx, services: { sealing } }: Context<SignedIn, Params, Query>,
  { programme, run, pair }: Found,
  mentor: string | null,
): Promise<Answered> {
  const then = await readProgramme(tx, programme.id, { version: run.version });
  const definition = definitionFor(then ?? programme, run.trial);
  const reading = { programme: programme.id, only: null, definition, countedAt: run.countedAt, sealing };
  const { mentees, mentors } = await readPeople({ ...reading, inTransaction: (work) => work(tx) });
  const pairs = await pairsOf(tx, run.id);
  return answeredInThread({ definition, mentees, mentors }, { mentee: pair.mentee, mentor, pairs });
}

/** The names of all whom an answer speaks of; whoever looks is not told of their own moves. */
function namesIn({ tx, actor }: Context<SignedIn, Params, Query>, answer: Answered | null) {
  const moved =
    answer?.is === 'why-not' && answer.whyNot.is === 'worse'
      ? answer.whyNot.moves.flatMap(({ mentee, from, to }) => [mentee, from, to])
      : answer?.is === 'ways-in'
        ? answer.waysIn.map((way) => (way.is === 'place' ? way.mentor : null))
        : [];
  return namesOf(
    tx,
    moved.filter((id) => id !== null && id !== actor.person).flatMap((id) => id ?? []),
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
  submit: async ({ tx, actor, facts: { programme, pair }, input: { mentor, kind }, now }) => {
    if (mentor === actor.person || mentor === pair.mentee) return explain(words.notOwn);
    const holding = { programme: programme.id, mentee: pair.mentee, mentor, by: actor.person, now };
    if (kind === 'neither') await letGoOfPair(tx, holding);
    else await holdPair(tx, { ...holding, kind });
    return kind;
  },
  next: ({ params: { programme, run, request }, result }) => ({
    to: runPersonPath(programme, run, request),
    notice: words.held[result],
  }),
});
