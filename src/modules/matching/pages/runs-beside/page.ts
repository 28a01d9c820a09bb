import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { action, type Context, explain, page, uuid } from '../../../../platform/http/index.ts';
import { changeSettings, readProgramme } from '../../../programmes/index.ts';
import { mayMatch } from '../../policy.ts';
import { changesBetween } from '../../queries/changes-between.ts';
import { holdsBetween } from '../../queries/holds-between.ts';
import { findResult } from '../../queries/read-runs.ts';
import { definitionThen, trialSchema, withTrial } from '../../runs/settings.ts';
import { matchingTerms } from '../../terms.ts';
import { weightsPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const path = '/programmes/:programme/runs/:run/beside/:other';
const params = z.object({ programme: uuid, run: uuid, other: uuid });
type Params = z.infer<typeof params>;
const query = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

async function loadBoth({
  tx,
  actor,
  params: { programme: id, run, other },
  lock,
}: Context<SignedIn, Params, unknown>) {
  const programme = await readProgramme(tx, id, { lock });
  if (!programme || !mayMatch(actor, programme.id)) return null;
  const [one, two] = [await findResult(tx, id, run), await findResult(tx, id, other)];
  return one && two && { programme, one, two };
}

async function load(context: Context<SignedIn, Params, z.infer<typeof query>>) {
  const both = await loadBoth(context);
  if (!both) return null;
  const { tx, query: asked } = context;
  const { programme, one, two } = both;
  const [before, after] = [await definitionThen(tx, programme, one), await definitionThen(tx, programme, two)];
  if (!before || !after) return null;
  const definitions = { one: before, two: after, inForce: matchingTerms(programme).definition };
  const changes = await changesBetween(tx, { one: one.id, two: two.id, page: asked.page });
  // What is held is read as a run begins, soon after it was asked for.
  const holds = await holdsBetween(tx, programme.id, { one: one.askedAt, two: two.askedAt });
  return { ...both, definitions, changes, holds };
}
export type BesideFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

export const runsBesidePage = page({
  path,
  params,
  query,
  load,
  may: (actor, { programme }) => mayMatch(actor, programme.id),
  view,
});

/** What was tried out becomes the programme's; only from here, where its effect has been seen. */
export const saveWeightsAction = action({
  path: `${path}/saving`,
  params,
  load: loadBoth,
  may: (actor, { programme }) => mayMatch(actor, programme.id),
  submit: async ({ tx, actor, facts: { programme, one, two }, now }) => {
    if (one.state !== 'done' || two.state !== 'done' || two.trial === null) return explain(words.notTried);
    if (programme.version !== two.version) return explain(words.changedMeanwhile);
    const trial = trialSchema.parse(two.trial);
    const change = (settings: typeof programme.settings) => ({
      ...settings,
      matching: withTrial(settings.matching, trial),
    });
    await changeSettings(tx, { programme, step: null, change, by: actor.person, now });
    return null;
  },
  next: ({ params: { programme } }) => ({ to: weightsPath(programme), notice: words.saved }),
});
