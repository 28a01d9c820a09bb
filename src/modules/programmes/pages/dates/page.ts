import { z } from 'zod';
import { day, optional } from '../../../../platform/forms/index.ts';
import { dateBoxes, setUpPage } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const form = z
  .object({
    takesFrom: day({ missing: words.takesFromMissing, what: words.takesFromWhat }),
    takesUntil: optional(day({ missing: '', what: words.takesUntilWhat })),
    startsOn: day({ missing: words.startsOnMissing, what: words.startsOnWhat }),
  })
  .refine(({ takesFrom, takesUntil }) => !takesUntil || Temporal.PlainDate.compare(takesFrom, takesUntil) <= 0, {
    path: ['takesUntil'],
    error: words.wrongOrder,
  });

export const datesPage = setUpPage({
  step: 'dates',
  form,
  fill: ({ settings: { dates } }) => ({
    ...dateBoxes('takesFrom', dates?.takesFrom),
    ...dateBoxes('takesUntil', dates?.takesUntil),
    ...dateBoxes('startsOn', dates?.startsOn),
  }),
  change: (settings, { takesFrom, takesUntil, startsOn }) => ({
    ...settings,
    dates: {
      takesFrom: takesFrom.toString(),
      takesUntil: takesUntil?.toString() ?? null,
      startsOn: startsOn.toString(),
    },
  }),
  view,
});
