import type { Questionnaire } from '../questionnaires/index.ts';

/** Earlier connections are asked about for each mentor that was chosen (EM-16), and so not once more for all together. */
export function withoutConnections(form: Questionnaire): Questionnaire {
  const asked = form.steps.map((step) => ({
    ...step,
    questions: step.questions.filter(({ fact }) => fact !== 'earlier-connection' && fact !== 'connections'),
  }));
  return { ...form, steps: asked.filter(({ questions }) => questions.length > 0) };
}
