/** Raw typed strings by field name; a date's boxes are `start-day`, `start-month` and `start-year`. */
export type FieldValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A form as it stands on the page: what was typed, and what is wrong, each by field name. */
export type FormState = {
  readonly values: FieldValues;
  readonly errors: Readonly<Record<string, string>>;
};

export const emptyForm: FormState = { values: {}, errors: {} };

/** The one string typed in a box; empty when nothing was, the last one when a name was sent twice. */
export function typed(form: FormState, name: string): string {
  const value = form.values[name];
  return typeof value === 'string' ? value : (value?.at(-1) ?? '');
}

/** Every string sent under a name, as check boxes send them. */
export function chosen(form: FormState, name: string): readonly string[] {
  const value = form.values[name];
  return value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;
}
