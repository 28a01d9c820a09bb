import type { Terms } from './terms.ts';
import type { Texts } from './texts.ts';

/** The words in braces that a text may hold. */
export const fillable = [
  'programme',
  'person',
  'contactName',
  'contactEmail',
  'choices',
  'leastSessions',
  'mostSessions',
  'months',
  'minutes',
  'rearrangeHours',
  'noticeDays',
  'recordsMonths',
] as const;
export type Fillable = (typeof fillable)[number];

function termWords(terms: Terms): Partial<Record<Fillable, string>> {
  return {
    choices: String(terms.matching.mostChoices),
    leastSessions: String(terms.sessions.least),
    mostSessions: String(terms.sessions.most),
    months: String(terms.sessions.months),
    minutes: String(terms.sessions.usualMinutes),
    rearrangeHours: String(terms.sessions.rearrangeHoursBefore),
    noticeDays: String(terms.ending.noticeDays),
    recordsMonths: String(terms.records.keptMonthsAfterEnd),
  };
}

interface Filled {
  readonly name: string;
  readonly settings: {
    readonly terms: Terms;
    readonly contact: { readonly name: string; readonly email: string } | null;
  };
}

/** Everything that a programme itself can fill in. */
export const filledWords = ({ name, settings: { terms, contact } }: Filled): Partial<Record<Fillable, string>> => ({
  ...termWords(terms),
  programme: name,
  ...(contact && { contactName: contact.name, contactEmail: contact.email }),
});

/** Fills the words in braces in; one that is not known stays, so that a slip shows in the preview and not in silence. */
export function fill(text: string, words: Partial<Record<Fillable, string>>): string {
  const known = new Map<string, string | undefined>(Object.entries(words));
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => known.get(name) ?? whole);
}

/** The words in braces that nothing will ever fill in. */
export function unknownWords(text: string): readonly string[] {
  const known: readonly string[] = fillable;
  return [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (known.includes(name) ? [] : [name]));
}

export function allTexts({ outcomes, ...prose }: Texts): readonly string[] {
  return [...Object.values(prose), ...Object.values(outcomes).flatMap(({ subject, body }) => [subject, body])];
}
