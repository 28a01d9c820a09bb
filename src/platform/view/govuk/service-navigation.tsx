import { type Content, classes, present } from '../content.ts';

export type NavigationItem = {
  text: Content;
  href?: string | undefined;
  /** `page`: this very page; `section`: it lies under this item. */
  current?: 'page' | 'section' | false | undefined;
};

type ServiceNavigationProps = {
  serviceName?: Content;
  serviceHref?: string | undefined;
  items?: readonly NavigationItem[] | undefined;
  /** After everything else: who is signed in. */
  end?: Content;
  label?: string | undefined;
  menu?: string | undefined;
  id?: string | undefined;
  class?: string | undefined;
};

export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, items = [], end } = props;
  const content = (
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        {present(serviceName) && <ServiceName name={serviceName} href={props.serviceHref} />}
        {items.length > 0 && <Menu {...props} items={items} />}
      </div>
      {end}
    </div>
  );
  const common = { class: classes('govuk-service-navigation', props.class), 'data-module': 'govuk-service-navigation' };
  // Without a name it holds nothing but its own navigation landmark.
  if (!present(serviceName) && !present(end)) return <div {...common}>{content}</div>;
  return (
    <section aria-label="Service information" {...common}>
      {content}
    </section>
  );
}

const ServiceName = ({ name, href }: { name: Content; href: string | undefined }) => (
  <span class="govuk-service-navigation__service-name">
    {href ? (
      <a href={href} class="govuk-service-navigation__link">
        {name}
      </a>
    ) : (
      <span class="govuk-service-navigation__text">{name}</span>
    )}
  </span>
);

type MenuProps = ServiceNavigationProps & { items: readonly NavigationItem[] };

const Menu = ({ items, menu = 'Menu', label = menu, id = 'navigation' }: MenuProps) => (
  <nav aria-label={label} class="govuk-service-navigation__wrapper">
    {items.length > 1 && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: upstream's markup; its script shows the button
      <button
        type="button"
        class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
        aria-controls={id}
        hidden
        aria-hidden="true"
      >
        {menu}
      </button>
    )}
    <ul class="govuk-service-navigation__list" id={id}>
      {items.map((item) => (
        <MenuItem item={item} />
      ))}
    </ul>
  </nav>
);

function MenuItem({ item: { text, href, current } }: { item: NavigationItem }) {
  const mark = current ? (current === 'page' ? 'page' : 'true') : undefined;
  // Strong, for people whose own colours hide the mark of the current item.
  const words = current ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text;
  return (
    <li class={classes('govuk-service-navigation__item', current && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a class="govuk-service-navigation__link" href={href} aria-current={mark}>
          {words}
        </a>
      ) : (
        <span class="govuk-service-navigation__text" aria-current={mark}>
          {words}
        </span>
      )}
    </li>
  );
}
