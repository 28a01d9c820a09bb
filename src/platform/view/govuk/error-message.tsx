import { type Content, classes } from '../content.ts';

type ErrorMessageProps = { id?: string | undefined; class?: string | undefined; children: Content };

export const ErrorMessage = ({ id, class: extra, children }: ErrorMessageProps) => (
  <p id={id} class={classes('govuk-error-message', extra)}>
    <span class="govuk-visually-hidden">Error:</span> {children}
  </p>
);
