import type { z } from 'zod';
import { asked, day, oneOf, yesNo } from '../../../../platform/forms/index.ts';
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
  asked(({ take, fail }, raw) => {
    const said = answersSchema(questionnaire, { today }).safeParse(raw);
    for (const { path, message } of said.error?.issues ?? []) fail(path.join('.'), message);
    const when = take('when', oneOf<string>(['now', 'later'], { missing: words.whenMissing }), '');
    const until = when === 'later' ? take<Temporal.PlainDate | null>('lastDay', lastDay, null) : null;
    if (until && Temporal.PlainDate.compare(until, today) <= 0) fail('lastDay', words.lastDayPast);
    const wantsAnotherMatch = asksAboutAnother && take('another', yesNo({ missing: words.anotherMissing }), false);
    return { lastDay: until, wantsAnotherMatch, answers: said.data ?? {} };
  });
