import { z } from 'zod';
import { type Answers, answersSchema, factIn, type Questionnaire } from '../../questionnaires/index.ts';
import { type Decided, endorsements } from '../commands/give-endorsement.ts';

const missingTime = 'Select yes or no: will they have working time for their mentoring?';
const noTime = 'To put them forward, agree that they will have the time. If that is not possible now, choose “Not yet”';

/** What a line manager answered, read by what each question means; EM-22: putting someone forward needs the time. */
export function endorsementInput(form: Questionnaire, today: Temporal.PlainDate): z.ZodType<Decided> {
  const timeField = fieldOf(form, 'releases-time');
  return answersSchema(form, { today })
    .pipe(z.custom<Answers>())
    .transform((answers, context): Decided => {
      const decided = decidedFrom(form, answers);
      const forward = decided.decision === 'priority' || decided.decision === 'endorse';
      if (forward && decided.releasesTime !== true) {
        const message = decided.releasesTime === null ? missingTime : noTime;
        context.addIssue({ code: 'custom', path: [timeField], message });
      }
      return decided;
    });
}

function decidedFrom(form: Questionnaire, answers: Answers): Decided {
  const answer = (fact: string) => factIn(form, answers, fact);
  const [decision, time, until, comment] = ['decision', 'releases-time', 'defer-until', 'comment'].map(answer);
  return {
    decision: z.enum(endorsements).parse(decision),
    releasesTime: typeof time === 'boolean' ? time : null,
    deferUntil: typeof until === 'string' ? Temporal.PlainDate.from(until) : null,
    comment: typeof comment === 'string' ? comment : null,
  };
}

const fieldOf = (form: Questionnaire, fact: string): string =>
  form.steps.flatMap((step) => step.questions).find((one) => one.fact === fact)?.name ?? fact;
