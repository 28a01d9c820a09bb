import { classes } from '../content.ts';
import { chosen } from '../form-state.ts';
import { CheckboxChoices, type Choice, type ChoicesProps, RadioChoices } from '../govuk/choices.tsx';
import { errorOf, type FieldProps, legendOf } from './field.ts';

export type ChoiceItem = Omit<Choice, 'checked'> | { divider: string };

type ChoiceFieldProps = FieldProps & { items: readonly ChoiceItem[]; small?: boolean | undefined };

export const Radios = ({ inline, ...field }: ChoiceFieldProps & { inline?: boolean | undefined }) => (
  <RadioChoices
    {...choicesOf(field)}
    class={classes(field.small && 'govuk-radios--small', inline && 'govuk-radios--inline')}
  />
);

export const Checkboxes = (field: ChoiceFieldProps) => (
  <CheckboxChoices {...choicesOf(field)} class={classes(field.small && 'govuk-checkboxes--small')} />
);

function choicesOf(field: ChoiceFieldProps): ChoicesProps {
  const ticked = new Set(chosen(field.form, field.name));
  return {
    name: field.name,
    legend: legendOf(field),
    hint: field.hint,
    error: errorOf(field),
    items: field.items.map((item) => ('divider' in item ? item : { ...item, checked: ticked.has(item.value) })),
  };
}
