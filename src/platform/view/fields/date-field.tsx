import { typed } from '../form-state.ts';
import { DateInput } from '../govuk/date-input.tsx';
import { errorOf, type FieldProps, legendOf } from './field.ts';

type DateFieldProps = FieldProps & {
  /** The person's own date of birth, which a browser can fill in. */
  birthday?: boolean | undefined;
};

const boxes = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

/** Three boxes, `name-day`, `name-month` and `name-year`, with one error under `name`. */
export const DateField = ({ birthday, ...field }: DateFieldProps) => (
  <DateInput
    id={field.name}
    legend={legendOf(field)}
    hint={field.hint}
    error={errorOf(field)}
    items={boxes.map(({ part, label, width }) => ({
      name: `${field.name}-${part}`,
      id: `${field.name}-${part}`,
      label,
      class: `govuk-input--width-${width}`,
      value: typed(field.form, `${field.name}-${part}`) || undefined,
      autocomplete: birthday ? `bday-${part}` : undefined,
    }))}
  />
);
