import { type Content, classes, present } from '../content.ts';
import { Hidden } from './hidden.tsx';

type PanelProps = { title: Content; children?: Content; level?: 1 | 2 | 3 | undefined; class?: string | undefined };

/** What has just been done, at the end of a journey. */
export function Panel({ title, children, level = 1, class: extra }: PanelProps) {
  const Title = `h${level}` as const;
  return (
    <div class={classes('govuk-panel', 'govuk-panel--confirmation', extra)}>
      <Title class="govuk-panel__title">{title}</Title>
      {present(children) && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
}

type DetailsProps = {
  summary: Content;
  children: Content;
  open?: boolean | undefined;
  id?: string | undefined;
  class?: string | undefined;
};

export const Details = ({ summary, children, open, id, class: extra }: DetailsProps) => (
  <details id={id} class={classes('govuk-details', extra)} open={open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);

type InsetTextProps = { children: Content; id?: string | undefined; class?: string | undefined };

export const InsetText = ({ children, id, class: extra }: InsetTextProps) => (
  <div id={id} class={classes('govuk-inset-text', extra)}>
    {children}
  </div>
);

type WarningTextProps = { children: Content; fallback?: string | undefined; class?: string | undefined };

export const WarningText = ({ children, fallback = 'Warning', class: extra }: WarningTextProps) => (
  <div class={classes('govuk-warning-text', extra)}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>{' '}
    <strong class="govuk-warning-text__text">
      <Hidden>{fallback}</Hidden> {children}
    </strong>
  </div>
);
