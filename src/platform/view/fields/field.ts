import type { Content } from '../content.ts';
import type { FormState } from '../form-state.ts';

/** What every field of a form takes. The id is the name, which is where the error summary links to. */
export type FieldProps = {
  form: FormState;
  name: string;
  label: Content;
  hint?: Content;
  labelSize?: 's' | 'm' | 'l' | undefined;
  /** The label is the page's heading: one question on a page. */
  heading?: boolean | undefined;
};

const sized = (block: string, { labelSize, heading }: FieldProps) => {
  const size = labelSize ?? (heading ? 'l' : undefined);
  return size && `${block}--${size}`;
};

export const labelOf = (field: FieldProps) => ({
  text: field.label,
  class: sized('govuk-label', field),
  heading: field.heading,
});

export const legendOf = (field: FieldProps) => ({
  text: field.label,
  class: sized('govuk-fieldset__legend', field),
  heading: field.heading,
});

export const errorOf = ({ form, name }: FieldProps): string | undefined => form.errors[name];
