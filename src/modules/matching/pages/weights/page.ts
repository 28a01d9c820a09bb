import { z } from 'zod';
import { page, uuid } from '../../../../platform/http/index.ts';
import { changeSettings, type Matching, priorityStands, readProgramme } from '../../../programmes/index.ts';
import { askForRun } from '../../commands/ask-for-run.ts';
import { mayMatch } from '../../policy.ts';
import { countMatching } from '../../queries/count-matching.ts';
import { findRun } from '../../queries/read-runs.ts';
import { definitionThen, trialOf, withTrial } from '../../runs/settings.ts';
import { matchingTerms } from '../../terms.ts';
import { besidePath, weightsPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const weightsPage = page({
  path: '/programmes/:programme/matching-weights',
  params: z.object({ programme: uuid }),
  query: z.object({ run: uuid.nullable().catch(null) }),
  load: async ({ tx, actor, params, query, lock }) => {
    const programme = await readProgramme(tx, params.programme, { lock });
    if (!programme || !mayMatch(actor, programme.id)) return null;
    const run = query.run === null ? null : await findRun(tx, programme.id, query.run);
    const { definition } = matchingTerms(programme);
    const then = run && (await definitionThen(tx, programme, run));
    if (query.run !== null && !then) return null;
    const { waiting } = await countMatching(tx, programme.id, actor.person);
    return { programme, definition, waiting, of: run && then && { number: run.number, definition: then } };
  },
  may: (actor, { programme }) => mayMatch(actor, programme.id),
  view,
  fill: ({ definition, of }) => {
    const { weights, firstChoicesFirst, waitedLifts, priority } = trialOf(of?.definition ?? definition);
    return {
      ...filledWeights({ ...trialOf(definition).weights, ...weights }),
      firstChoicesFirst: firstChoicesFirst ? 'yes' : 'no',
      priority,
      waitedLifts: waitedLifts === null ? '' : String(waitedLifts),
    };
  },
  form: ({ definition }) =>
    z.object({
      weights: weightsOf(definition),
      firstChoicesFirst: z.enum(['yes', 'no'], words.choose).transform((answer) => answer === 'yes'),
      priority: z.enum(priorityStands, words.choosePriority),
      waitedLifts: z
        .string()
        .trim()
        .regex(/^([1-9]\d{0,3})?$/, words.notDays)
        .transform((days) => (days === '' ? null : Number(days))),
      act: z.literal('save').optional(),
    }),
  submit: async ({ tx, actor, facts: { programme, waiting }, input: { act, ...trial }, now }) => {
    // Where somebody waits by now, the effect is seen first all the same.
    if (act === 'save' && waiting === 0) {
      const change = (settings: typeof programme.settings) => ({
        ...settings,
        matching: withTrial(settings.matching, trial),
      });
      await changeSettings(tx, { programme, step: null, change, by: actor.person, now });
      return null;
    }
    const asking = { programme, repeats: null, by: actor.person, now };
    const one = await askForRun(tx, { ...asking, trial: null });
    const two = await askForRun(tx, { ...asking, trial });
    return { one, two };
  },
  next: ({ params, result }) =>
    result === null
      ? { to: weightsPath(params.programme), notice: words.saved }
      : { to: besidePath(params.programme, result.one, result.two), notice: words.asked },
});

const filledWeights = (weights: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(weights).map(([id, weight]) => [`weights.${id}`, String(weight)]));

/** What is not sent stays as it is. */
function weightsOf({ criteria }: Matching) {
  const told = criteria.filter((one) => !one.private);
  const fields = told.map((one) => [one.id, whole(one.words, 1000).default(one.weight)] as const);
  const counts = (given: Readonly<Record<string, number>>) =>
    told.length === 0 || Object.values(given).some((weight) => weight > 0);
  return z
    .object(Object.fromEntries(fields))
    .prefault({})
    .refine(counts, { message: words.allZero, path: [told[0]?.id ?? ''] });
}

const whole = (what: string, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, words.notWhole(what, most))
    .transform(Number)
    .pipe(z.number().max(most, words.notWhole(what, most)));
