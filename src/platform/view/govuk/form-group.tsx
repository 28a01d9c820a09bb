import { type Content, classes, ids, present } from '../content.ts';
import { ErrorMessage } from './error-message.tsx';
import { Hint } from './hint.tsx';

/** What every control may say about itself, above it. */
export type Guidance = { hint?: Content; error?: Content };

/** The ids of a control's hint and error, in the order they are drawn. */
export const describedBy = (id: string, { hint, error }: Guidance, before?: string | undefined): string | undefined =>
  ids(before, present(hint) && `${id}-hint`, present(error) && `${id}-error`);

type FormGroupProps = {
  error?: Content;
  class?: string | undefined;
  data?: Record<string, unknown>;
  children: Content;
};

export const FormGroup = ({ error, class: extra, data, children }: FormGroupProps) => (
  <div class={classes('govuk-form-group', present(error) && 'govuk-form-group--error', extra)} {...data}>
    {children}
  </div>
);

export const HintAndError = ({ id, hint, error }: Guidance & { id: string }) => (
  <>
    {present(hint) && <Hint id={`${id}-hint`}>{hint}</Hint>}
    {present(error) && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
  </>
);
