import { type Content, classes, present } from '../content.ts';
import { describedBy, FormGroup, type Guidance, HintAndError } from './form-group.tsx';
import { Label, type LabelProps } from './label.tsx';

export type TextareaProps = Guidance & {
  id: string;
  name: string;
  label: LabelProps;
  value?: string | undefined;
  rows?: number | undefined;
  class?: string | undefined;
  groupClass?: string | undefined;
  groupData?: Record<string, unknown> | undefined;
  describedBy?: string | undefined;
  autocomplete?: string | undefined;
  spellcheck?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Between the error and the box. */
  before?: Content;
  after?: Content;
};

export function Textarea(props: TextareaProps) {
  const { id, name, label, hint, error, value, rows = 5, autocomplete, spellcheck, disabled } = props;
  const kind = classes('govuk-textarea', present(error) && 'govuk-textarea--error', props.class);
  const about = describedBy(id, props, props.describedBy);
  return (
    <FormGroup error={error} class={props.groupClass} data={props.groupData ?? {}}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} error={error} />
      {props.before}
      <textarea
        class={kind}
        id={id}
        name={name}
        rows={rows}
        aria-describedby={about}
        {...{ autocomplete, spellcheck, disabled }}
      >
        {value}
      </textarea>
      {props.after}
    </FormGroup>
  );
}
