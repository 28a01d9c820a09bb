import type { FormState } from '../form-state.ts';
import { ErrorList } from '../govuk/error-list.tsx';

type ErrorSummaryProps = {
  form: FormState;
  /** The order of the fields on the page; errors not named here come last. */
  order?: readonly string[] | undefined;
};

export const hasErrors = (form: FormState | undefined): form is FormState =>
  form !== undefined && Object.keys(form.errors).length > 0;

/** What is wrong, above everything else, each line a link to its field. Nothing when nothing is wrong. */
export function ErrorSummary({ form, order = [] }: ErrorSummaryProps) {
  if (!hasErrors(form)) return null;
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const names = Object.keys(form.errors).toSorted((a, b) => place(a) - place(b));
  const items = names.map((name) => ({ text: form.errors[name], href: `#${target(form, name)}` }));
  return <ErrorList title="There is a problem" items={items} />;
}

// The error of a date stands under its own name, and the first thing to put right is its day.
const target = (form: FormState, name: string) => (form.values[`${name}-day`] === undefined ? name : `${name}-day`);
