import { classes, present } from '../content.ts';
import { describedBy, FormGroup, type Guidance, HintAndError } from './form-group.tsx';
import { Label, type LabelProps } from './label.tsx';

export type Option = {
  value?: string | undefined;
  text: string;
  selected?: boolean | undefined;
  disabled?: boolean | undefined;
};

export type SelectBoxProps = Guidance & {
  id: string;
  name: string;
  label: LabelProps;
  items: readonly Option[];
  value?: string | undefined;
  class?: string | undefined;
  groupClass?: string | undefined;
  describedBy?: string | undefined;
  disabled?: boolean | undefined;
};

export function SelectBox(props: SelectBoxProps) {
  const { id, name, label, hint, error, items, value, disabled } = props;
  return (
    <FormGroup error={error} class={props.groupClass}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} error={error} />
      <select
        class={classes('govuk-select', props.class, present(error) && 'govuk-select--error')}
        id={id}
        name={name}
        disabled={disabled}
        aria-describedby={describedBy(id, props, props.describedBy)}
      >
        {items.map((item) => (
          <option value={item.value} selected={item.selected ?? isChosen(item, value)} disabled={item.disabled}>
            {item.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}

// An option without a value sends its text.
const isChosen = (item: Option, value: string | undefined) => Boolean(value) && (item.value ?? item.text) === value;
