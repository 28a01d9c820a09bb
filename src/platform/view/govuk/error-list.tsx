import { type Content, classes, present } from '../content.ts';

export type ErrorListProps = {
  title: Content;
  description?: Content;
  items: readonly { text: Content; href?: string | undefined }[];
  class?: string | undefined;
};

export const ErrorList = ({ title, description, items, class: extra }: ErrorListProps) => (
  <div class={classes('govuk-error-summary', extra)} data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">{title}</h2>
      <div class="govuk-error-summary__body">
        {present(description) && <p>{description}</p>}
        {items.length > 0 && (
          <ul class="govuk-list govuk-error-summary__list">
            {items.map(({ text, href }) => (
              <li>{href ? <a href={href}>{text}</a> : text}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  </div>
);
