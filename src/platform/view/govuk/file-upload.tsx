import { classes, present } from '../content.ts';
import { describedBy, FormGroup, type Guidance, HintAndError } from './form-group.tsx';
import { Label, type LabelProps } from './label.tsx';

export type FileUploadProps = Guidance & {
  id: string;
  name: string;
  label: LabelProps;
  accept?: string | undefined;
  multiple?: boolean | undefined;
  disabled?: boolean | undefined;
  class?: string | undefined;
  groupClass?: string | undefined;
  describedBy?: string | undefined;
  /** Adds a place to drop files, where JavaScript runs. */
  drop?: boolean | undefined;
};

export function FileUpload(props: FileUploadProps) {
  const { id, name, label, hint, error, accept, multiple, disabled } = props;
  const box = (
    <input
      class={classes('govuk-file-upload', props.class, present(error) && 'govuk-file-upload--error')}
      id={id}
      name={name}
      type="file"
      aria-describedby={describedBy(id, props, props.describedBy)}
      {...{ accept, multiple, disabled }}
    />
  );
  return (
    <FormGroup error={error} class={props.groupClass}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} error={error} />
      {props.drop ? (
        <div class="govuk-file-upload-wrapper" data-module="govuk-file-upload">
          {box}
        </div>
      ) : (
        box
      )}
    </FormGroup>
  );
}
