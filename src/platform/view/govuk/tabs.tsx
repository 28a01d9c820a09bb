import { type Content, classes } from '../content.ts';
import { paragraph } from './accordion.tsx';

type TabsProps = {
  title?: string | undefined;
  items: readonly { id: string; label: string; content: Content }[];
  id?: string | undefined;
  class?: string | undefined;
};

/** Only for what nobody needs to compare; without JavaScript the panels stand one under another. */
export const Tabs = ({ title = 'Contents', items, id, class: extra }: TabsProps) => (
  <div id={id} class={classes('govuk-tabs', extra)} data-module="govuk-tabs">
    <h2 class="govuk-tabs__title">{title}</h2>
    {items.length > 0 && (
      <ul class="govuk-tabs__list">
        {items.map((item, index) => (
          <li class={classes('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}>
            <a class="govuk-tabs__tab" href={`#${item.id}`}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    )}
    {items.map((item, index) => (
      <div class={classes('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')} id={item.id}>
        {paragraph(item.content)}
      </div>
    ))}
  </div>
);
