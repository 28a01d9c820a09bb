import type { Step } from '../../../../platform/http/index.ts';
import { type Questionnaire, questionsOf } from '../../../questionnaires/index.ts';
import { words } from './words.ts';

/** Nobody is their own line manager: the link to decide must not go to whoever it is about. */
export function notOneself<Facts>(
  steps: readonly Step<Facts>[],
  form: Questionnaire,
  own: string | null,
): readonly Step<Facts>[] {
  const box = questionsOf(form).find(({ fact }) => fact === 'manager-email')?.name;
  if (box === undefined || own === null) return steps;
  return steps.map((step) => (step.names.includes(box) ? { ...step, schema: (facts) => checked(step, facts) } : step));

  function checked(step: Step<Facts>, facts: Facts) {
    return step.schema(facts).superRefine((answers, context) => {
      const said: unknown = Reflect.get(answers, box ?? '');
      if (typeof said === 'string' && said.toLowerCase() === own)
        context.addIssue({ code: 'custom', path: [box ?? ''], message: words.ownAddress });
    });
  }
}
