import type { FieldProps } from './field.ts';
import { TextField } from './text-field.tsx';

/** A short box for a time of day, typed as people write it: "2pm", "14:30". */
export const TimeField = ({ hint = 'For example, 2pm or 14:30', ...field }: FieldProps) => (
  <TextField {...field} hint={hint} width={10} autocomplete="off" />
);
