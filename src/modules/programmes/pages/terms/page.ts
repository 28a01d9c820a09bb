import { z } from 'zod';
import { integer } from '../../../../platform/forms/index.ts';
import { setUpPage } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const count = (what: string, most: number) => integer({ missing: words.whole, min: 1, max: most, what });
const { fields } = words;

const form = z
  .object({
    least: count(fields.least, 52),
    most: count(fields.most, 52),
    months: count(fields.months, 36),
    usualMinutes: count(fields.usualMinutes, 480),
    rearrangeHoursBefore: count(fields.rearrangeHoursBefore, 240),
    mostChoices: count(fields.mostChoices, 10),
    answerWorkingDays: count(fields.answerWorkingDays, 60),
    capacityMost: count(words.capacityMost, 20),
    noticeDays: count(fields.noticeDays, 90),
    mostMonths: count(fields.mostMonths, 24),
    mostSessions: count(fields.mostSessions, 26),
    keptMonthsAfterEnd: count(fields.keptMonthsAfterEnd, 84),
  })
  .refine(({ least, most }) => least <= most, { path: ['most'], error: words.orderWrong });

export const termsPage = setUpPage({
  step: 'terms',
  onlyInDraft: true,
  form,
  fill: ({ settings: { terms } }) => {
    const { sessions, matching, capacity, ending, extension, records } = terms;
    const { mostMonths, mostSessions } = extension;
    const { least, most, months, usualMinutes, rearrangeHoursBefore } = sessions;
    const { mostChoices, answerWorkingDays } = matching;
    const held = {
      ...{ least, most, months, usualMinutes, rearrangeHoursBefore, mostChoices, answerWorkingDays },
      ...{ mostMonths, mostSessions, capacityMost: capacity.most },
      ...{ noticeDays: ending.noticeDays, keptMonthsAfterEnd: records.keptMonthsAfterEnd },
    };
    return Object.fromEntries(Object.entries(held).map(([name, value]) => [name, String(value)]));
  },
  change: (settings, input) => {
    const { terms } = settings;
    const { least, most, months, usualMinutes, rearrangeHoursBefore, mostChoices, answerWorkingDays } = input;
    const { noticeDays, mostMonths, mostSessions, keptMonthsAfterEnd, capacityMost } = input;
    const changed = {
      ...terms,
      sessions: { ...terms.sessions, least, most, months, usualMinutes, rearrangeHoursBefore },
      matching: { ...terms.matching, mostChoices, answerWorkingDays },
      capacity: { usual: Math.min(terms.capacity.usual, capacityMost), most: capacityMost },
      ending: { ...terms.ending, noticeDays },
      extension: { ...terms.extension, mostMonths, mostSessions },
      records: { ...terms.records, keptMonthsAfterEnd },
    };
    return { ...settings, terms: changed };
  },
  view,
});
