import { type Content, classes, present } from '../content.ts';
import { Button } from '../govuk/button.tsx';
import { Tag } from '../govuk/tag.tsx';

type WaitingItem = {
  title: Content;
  href: string;
  /** Words of the button: "Answer". */
  action: string;
  detail?: Content;
  /** By when: "by Friday 6 November 2026". */
  due?: Content;
  /** The day has passed. */
  late?: boolean | undefined;
};

type WaitingProps = {
  items: readonly WaitingItem[];
  title?: string | undefined;
  /** Said when nothing waits. */
  none: Content;
};

/** What someone must do now, first on a home page; one press does it. */
export const Waiting = ({ items, title = 'Waiting for you', none }: WaitingProps) => (
  <section class={classes('app-waiting', items.length === 0 && 'app-waiting--none')} aria-label={title}>
    <h2 class="govuk-heading-m app-waiting__title">
      {title}
      {items.length > 0 && <span class="app-count">{items.length}</span>}
    </h2>
    {items.length === 0 ? (
      <p class="govuk-body app-waiting__none">{none}</p>
    ) : (
      <ul class="app-waiting__list">
        {items.map((item) => (
          <WaitingRow item={item} />
        ))}
      </ul>
    )}
  </section>
);

const WaitingRow = ({ item: { title, href, action, detail, due, late } }: { item: WaitingItem }) => (
  <li class="app-waiting__item">
    <div class="app-waiting__words">
      <p class="app-waiting__name">{title}</p>
      {present(detail) && <p class="app-waiting__detail">{detail}</p>}
      {present(due) && <p class="app-waiting__due">{late ? <Tag colour="orange">{due}</Tag> : due}</p>}
    </div>
    <Button href={href} class="app-waiting__button" describes={title}>
      {action}
    </Button>
  </li>
);
