import { z } from 'zod';
import { page, uuid } from '../../../../platform/http/index.ts';
import { priorityStands, readProgramme } from '../../../programmes/index.ts';
import { askForRun } from '../../commands/ask-for-run.ts';
import { mayMatch } from '../../policy.ts';
import { trialOf } from '../../runs/settings.ts';
import { matchingTerms } from '../../terms.ts';
import { besidePath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const whole = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, words.notWhole(most))
    .transform(Number)
    .pipe(z.number().max(most, words.notWhole(most)));

export const weightsPage = page({
  path: '/programmes/:programme/matching-weights',
  params: z.object({ programme: uuid }),
  load: async ({ tx, actor, params }) => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme || !mayMatch(actor, programme.id)) return null;
    return { programme, definition: matchingTerms(programme).definition };
  },
  may: (actor, { programme }) => mayMatch(actor, programme.id),
  view,
  fill: ({ definition }) => {
    const { weights, firstChoicesFirst, waitedLifts, priority } = trialOf(definition);
    return {
      ...Object.fromEntries(Object.entries(weights).map(([id, weight]) => [`weights.${id}`, String(weight)])),
      firstChoicesFirst: firstChoicesFirst ? 'yes' : 'no',
      priority,
      waitedLifts: waitedLifts === null ? '' : String(waitedLifts),
    };
  },
  form: () =>
    z.object({
      weights: z.record(z.string(), whole(1000)).optional(),
      firstChoicesFirst: z.enum(['yes', 'no'], words.choose),
      priority: z.enum(priorityStands, words.choosePriority),
      waitedLifts: z
        .string()
        .trim()
        .regex(/^([1-9]\d{0,3})?$/, words.notDays)
        .transform((days) => (days === '' ? null : Number(days))),
    }),
  submit: async ({ tx, actor, facts: { programme, definition }, input, now }) => {
    const trial = {
      weights: { ...trialOf(definition).weights, ...input.weights },
      firstChoicesFirst: input.firstChoicesFirst === 'yes',
      waitedLifts: input.waitedLifts,
      priority: input.priority,
    };
    const asking = { programme, repeats: null, by: actor.person, now };
    const one = await askForRun(tx, { ...asking, trial: null });
    const two = await askForRun(tx, { ...asking, trial });
    return { one, two };
  },
  next: ({ params, result: { one, two } }) => ({
    to: besidePath(params.programme, one, two),
    notice: words.asked,
  }),
});
