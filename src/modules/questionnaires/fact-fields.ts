import { type Questionnaire, questionsOf } from './definition.ts';

/** What is known already, as it stands in the boxes of a form; a date fills its three. */
export function factFields(
  questionnaire: Questionnaire,
  facts: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const fields = questionsOf(questionnaire).flatMap(({ kind, name, fact }) => {
    const value = (fact && facts[fact]) || null;
    if (value === null) return [];
    if (kind !== 'date') return [[name, value] as const];
    const [year = '', month = '', day = ''] = value.split('-').map((part) => part.replace(/^0/, ''));
    return Object.entries({ day, month, year }).map(([part, typed]) => [`${name}-${part}`, typed] as const);
  });
  return Object.fromEntries(fields);
}
