import { z } from 'zod';
import { day, oneOf, yesNo } from '../../../../platform/forms/index.ts';
import { type Answers, answersSchema, type Questionnaire } from '../../../questionnaires/index.ts';
import { words } from './words.ts';

export interface EndingInput {
  readonly lastDay: Temporal.PlainDate | null;
  readonly wantsAnotherMatch: boolean;
  readonly answers: Answers;
}

interface Asking {
  readonly questionnaire: Questionnaire;
  readonly asksAboutAnother: boolean;
  readonly today: Temporal.PlainDate;
}

const lastDay = day({ missing: words.lastDayMissing, what: words.lastDay });

/** The programme's own questions and ours, with all that is wrong in one go. */
export const endingForm = ({ questionnaire, asksAboutAnother, today }: Asking): z.ZodType<EndingInput> =>
  z.record(z.string(), z.unknown()).transform((raw, context) => {
    const take = <T>(field: string, schema: z.ZodType<T>): T | null => {
      const result = schema.safeParse(raw[field]);
      if (result.success) return result.data;
      for (const { message } of result.error.issues) context.addIssue({ code: 'custom', path: [field], message });
      return null;
    };
    const said = answersSchema(questionnaire, { today }).safeParse(raw);
    for (const { path, message } of said.error?.issues ?? []) context.addIssue({ code: 'custom', path, message });
    const when = take('when', oneOf(['now', 'later'], { missing: words.whenMissing }));
    const until = when === 'later' ? take('lastDay', lastDay) : null;
    if (until && Temporal.PlainDate.compare(until, today) <= 0)
      context.addIssue({ code: 'custom', path: ['lastDay'], message: words.lastDayPast });
    const another = asksAboutAnother ? take('another', yesNo({ missing: words.anotherMissing })) : false;
    return { lastDay: until, wantsAnotherMatch: another ?? false, answers: said.data ?? {} };
  });
