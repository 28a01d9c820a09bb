import { type Content, classes, present } from '../content.ts';
import { describedBy, FormGroup, type Guidance, HintAndError } from './form-group.tsx';
import { Label, type LabelProps } from './label.tsx';

export type InputProps = Guidance & {
  id: string;
  name: string;
  label: LabelProps;
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'password' | undefined;
  class?: string | undefined;
  groupClass?: string | undefined;
  describedBy?: string | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
  autocomplete?: string | undefined;
  autocapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined;
  spellcheck?: boolean | undefined;
  pattern?: string | undefined;
  disabled?: boolean | undefined;
  prefix?: Content;
  suffix?: Content;
};

export function Input(props: InputProps) {
  const { id, label, hint, error, groupClass } = props;
  return (
    <FormGroup error={error} class={groupClass}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} error={error} />
      <InputBox {...props} />
    </FormGroup>
  );
}

function InputBox(props: InputProps) {
  const { prefix, suffix } = props;
  if (!present(prefix) && !present(suffix)) return <BareInput {...props} />;
  return (
    <div class="govuk-input__wrapper">
      {present(prefix) && <Affix side="prefix">{prefix}</Affix>}
      <BareInput {...props} />
      {present(suffix) && <Affix side="suffix">{suffix}</Affix>}
    </div>
  );
}

const Affix = ({ side, children }: { side: 'prefix' | 'suffix'; children: Content }) => (
  <div class={`govuk-input__${side}`} aria-hidden="true">
    {children}
  </div>
);

function BareInput(props: InputProps) {
  const {
    id,
    name,
    value,
    type = 'text',
    spellcheck,
    disabled,
    autocomplete,
    autocapitalize,
    pattern,
    inputmode,
  } = props;
  // Preact types an input by its literal type, which here is only known when it runs.
  const attributes: Record<string, unknown> = {
    class: classes('govuk-input', props.class, present(props.error) && 'govuk-input--error'),
    'aria-describedby': describedBy(id, props, props.describedBy),
    ...{ id, name, type, value, spellcheck, disabled, autocomplete, autocapitalize, pattern, inputmode },
  };
  return <input {...attributes} />;
}
