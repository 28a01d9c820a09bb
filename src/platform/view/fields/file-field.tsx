import { FileUpload } from '../govuk/file-upload.tsx';
import { errorOf, type FieldProps, labelOf } from './field.ts';

type FileFieldProps = FieldProps & {
  /** Kinds of file, as the browser takes them: ".csv,.xlsx". */
  accept?: string | undefined;
  multiple?: boolean | undefined;
};

/** Needs a `<Form multipart>` round it. A browser never gives a chosen file back, so nothing is kept after an error. */
export const FileField = ({ accept, multiple, ...field }: FileFieldProps) => (
  <FileUpload
    id={field.name}
    name={field.name}
    label={labelOf(field)}
    hint={field.hint}
    error={errorOf(field)}
    drop
    {...{ accept, multiple }}
  />
);
