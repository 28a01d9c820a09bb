import type { Content } from '../content.ts';
import { typed } from '../form-state.ts';
import { Input, type InputProps } from '../govuk/input.tsx';
import { errorOf, type FieldProps, labelOf } from './field.ts';

type Width =
  | 2
  | 3
  | 4
  | 5
  | 10
  | 20
  | 30
  | 'full'
  | 'three-quarters'
  | 'two-thirds'
  | 'one-half'
  | 'one-third'
  | 'one-quarter';

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | undefined;
  /** How long an answer is expected: characters, or a share of the column. */
  width?: Width | undefined;
  inputmode?: InputProps['inputmode'];
  autocomplete?: string | undefined;
  prefix?: Content;
  suffix?: Content;
  spellcheck?: boolean | undefined;
};

export function TextField(field: TextFieldProps) {
  const { form, name, hint, type, width, inputmode, autocomplete, prefix, suffix, spellcheck } = field;
  return (
    <Input
      id={name}
      name={name}
      label={labelOf(field)}
      hint={hint}
      error={errorOf(field)}
      value={typed(form, name) || undefined}
      class={widthClass(width)}
      // Browsers otherwise mark e-mail addresses as spelling mistakes.
      spellcheck={spellcheck ?? (type === 'email' || type === 'url' ? false : undefined)}
      {...{ type, inputmode, autocomplete, prefix, suffix }}
    />
  );
}

const widthClass = (width: Width | undefined): string | undefined =>
  width && (typeof width === 'number' ? `govuk-input--width-${width}` : `govuk-!-width-${width}`);
