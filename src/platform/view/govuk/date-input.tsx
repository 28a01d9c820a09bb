import { classes, present } from '../content.ts';
import { Fieldset, type Legend } from './fieldset.tsx';
import { describedBy, FormGroup, type Guidance, HintAndError } from './form-group.tsx';
import { Input } from './input.tsx';

export type DateBox = {
  name: string;
  label: string;
  id?: string | undefined;
  value?: string | undefined;
  class?: string | undefined;
  autocomplete?: string | undefined;
  error?: boolean | undefined;
};

export type DateInputProps = Guidance & {
  id: string;
  legend?: Legend | undefined;
  items: readonly DateBox[];
  class?: string | undefined;
  groupClass?: string | undefined;
};

export function DateInput(props: DateInputProps) {
  const { id, legend, hint, error, items } = props;
  const named = items.some((item) => item.error);
  const boxes = (
    <>
      <HintAndError id={id} hint={hint} error={error} />
      <div class={classes('govuk-date-input', props.class)} id={id}>
        {items.map((item) => (
          <Box id={item.id ?? `${id}-${item.name}`} item={item} marked={item.error ?? (present(error) && !named)} />
        ))}
      </div>
    </>
  );
  return (
    <FormGroup error={error} class={props.groupClass}>
      {legend ? (
        // JAWS reads the description of text boxes in a fieldset only when its role is said.
        <Fieldset legend={legend} role="group" describedBy={describedBy(id, props)}>
          {boxes}
        </Fieldset>
      ) : (
        boxes
      )}
    </FormGroup>
  );
}

const Box = ({ id, item, marked }: { id: string; item: DateBox; marked: boolean }) => (
  <div class="govuk-date-input__item">
    <Input
      id={id}
      name={item.name}
      label={{ text: item.label, class: 'govuk-date-input__label' }}
      class={classes('govuk-date-input__input', marked && 'govuk-input--error', item.class)}
      value={item.value}
      inputmode="numeric"
      autocomplete={item.autocomplete}
    />
  </div>
);
