import { type Content, classes } from '../content.ts';

type HeaderProps = {
  children: Content;
  href?: string | undefined;
  class?: string | undefined;
  containerClass?: string | undefined;
};

/** GOV.UK Frontend's generic header: our own name, never the crown. */
export const Header = ({
  children,
  href = '/',
  class: extra,
  containerClass = 'govuk-width-container',
}: HeaderProps) => (
  <div class={classes('govuk-generic-header', extra)}>
    <div class={classes('govuk-generic-header__container', containerClass)}>
      <div class="govuk-generic-header__logo">
        <a href={href} class="govuk-generic-header__homepage-link">
          {children}
        </a>
      </div>
    </div>
  </div>
);
