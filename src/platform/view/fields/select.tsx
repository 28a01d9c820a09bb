import { typed } from '../form-state.ts';
import { SelectBox } from '../govuk/select-box.tsx';
import { errorOf, type FieldProps, labelOf } from './field.ts';

type SelectProps = FieldProps & {
  items: readonly { value: string; text: string }[];
  /** Words of the first choice, which sends nothing. */
  blank?: string | undefined;
};

export const Select = ({ items, blank, ...field }: SelectProps) => (
  <SelectBox
    id={field.name}
    name={field.name}
    label={labelOf(field)}
    hint={field.hint}
    error={errorOf(field)}
    value={typed(field.form, field.name)}
    items={blank === undefined ? items : [{ value: '', text: blank }, ...items]}
  />
);
