import { z } from 'zod';
import { integer, oneOf } from '../../../../platform/forms/index.ts';
import { setUpPage } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const rule = oneOf(['manager-decides', 'manager-told', 'not-asked'], { missing: words.missing });
const days = (what: string) => integer({ missing: words.whole, min: 1, max: 60, what });

export const endorsementPage = setUpPage({
  step: 'endorsement',
  onlyInDraft: true,
  form: z
    .object({ mentee: rule, mentor: rule, chase: days(words.chase), stuck: days(words.stuck) })
    .refine(({ chase, stuck }) => chase <= stuck, { path: ['stuck'], error: words.order }),
  fill: ({ settings: { terms } }) => {
    const { mentee, mentor } = terms.endorsement;
    const { chaseAfterWorkingDays: chase, stuckAfterWorkingDays: stuck } = mentee;
    return { mentee: mentee.rule, mentor: mentor.rule, chase: String(chase), stuck: String(stuck) };
  },
  change: (settings, { mentee, mentor, chase, stuck }) => {
    const clock = { chaseAfterWorkingDays: chase, stuckAfterWorkingDays: stuck };
    const endorsement = { mentee: { rule: mentee, ...clock }, mentor: { rule: mentor, ...clock } };
    return { ...settings, terms: { ...settings.terms, endorsement } };
  },
  view,
});
