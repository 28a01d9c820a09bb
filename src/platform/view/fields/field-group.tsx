import { type Content, present } from '../content.ts';
import { Fieldset } from '../govuk/fieldset.tsx';
import { Hint } from '../govuk/hint.tsx';

type FieldGroupProps = { label: Content; hint?: Content; labelSize?: 's' | 'm' | 'l'; children: Content };

/** Several fields that answer one question. */
export const FieldGroup = ({ label, hint, labelSize = 'm', children }: FieldGroupProps) => (
  <div class="govuk-form-group">
    <Fieldset legend={{ text: label, class: `govuk-fieldset__legend--${labelSize}` }}>
      {present(hint) && <Hint>{hint}</Hint>}
      {children}
    </Fieldset>
  </div>
);
