import { type Content, classes } from '../content.ts';
import { Tag } from './tag.tsx';

export type Crumb = { text: Content; href?: string | undefined };

type BreadcrumbsProps = {
  items: readonly Crumb[];
  label?: string | undefined;
  collapse?: boolean | undefined;
  class?: string | undefined;
};

export const Breadcrumbs = ({ items, label = 'Breadcrumb', collapse, class: extra }: BreadcrumbsProps) => (
  <nav
    class={classes('govuk-breadcrumbs', extra, collapse && 'govuk-breadcrumbs--collapse-on-mobile')}
    aria-label={label}
  >
    <ol class="govuk-breadcrumbs__list">
      {items.map(({ text, href }) =>
        href ? (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          </li>
        ) : (
          <li class="govuk-breadcrumbs__list-item" aria-current="page">
            {text}
          </li>
        ),
      )}
    </ol>
  </nav>
);

export const BackLink = ({
  href,
  children = 'Back',
  class: extra,
}: {
  href: string;
  children?: Content;
  class?: string | undefined;
}) => (
  <a href={href} class={classes('govuk-back-link', extra)}>
    {children}
  </a>
);

export const SkipLink = ({
  href,
  children,
  class: extra,
}: {
  href: string;
  children: Content;
  class?: string | undefined;
}) => (
  <a href={href} class={classes('govuk-skip-link', extra)} data-module="govuk-skip-link">
    {children}
  </a>
);

type PhaseBannerProps = { tag: Content; tagClass?: string | undefined; children: Content; class?: string | undefined };

export const PhaseBanner = ({ tag, tagClass, children, class: extra }: PhaseBannerProps) => (
  <div class={classes('govuk-phase-banner', 'govuk-width-container', extra)}>
    <p class="govuk-phase-banner__content">
      <Tag class={classes('govuk-phase-banner__content__tag', tagClass)}>{tag}</Tag>{' '}
      <span class="govuk-phase-banner__text">{children}</span>
    </p>
  </div>
);
