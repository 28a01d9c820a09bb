import { type Content, classes, present } from '../content.ts';

export type StatCard = {
  count: number | string;
  text: Content;
  href?: string | undefined;
  detail?: Content;
  /** Something a person should look at. */
  tone?: 'attention' | undefined;
};

/** Counts at a glance; each leads to the list it counts. */
export const StatCards = ({ cards }: { cards: readonly StatCard[] }) => (
  <ul class="app-stats">
    {cards.map(({ count, text, href, detail, tone }) => (
      <li class={classes('app-stat', tone && `app-stat--${tone}`)}>
        {href ? (
          <a class="app-stat__link" href={href}>
            <Figures count={count} text={text} />
          </a>
        ) : (
          <Figures count={count} text={text} />
        )}
        {present(detail) && <p class="app-stat__detail">{detail}</p>}
      </li>
    ))}
  </ul>
);

const Figures = ({ count, text }: { count: number | string; text: Content }) => (
  <>
    <span class="app-stat__count">{count}</span> <span class="app-stat__text">{text}</span>
  </>
);
