import { type Content, classes, present } from '../content.ts';
import { Hidden } from './hidden.tsx';

export type PageLink = { href: string; text?: Content; label?: string | undefined };
export type PageItem =
  | { number: string | number; href: string; current?: boolean | undefined; said?: string | undefined }
  | 'gap';

type PagesProps = {
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
  items?: readonly PageItem[] | undefined;
  label?: string | undefined;
  class?: string | undefined;
};

/** The markup of pagination; pages use `Pagination`, which works the numbers out. */
export function Pages({ previous, next, items, label = 'Pagination', class: extra }: PagesProps) {
  const block = !items && Boolean(previous || next);
  return (
    <nav class={classes('govuk-pagination', block && 'govuk-pagination--block', extra)} aria-label={label}>
      {previous && <ArrowLink link={previous} way="prev" block={block} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map((item) => (
            <PageNumber item={item} />
          ))}
        </ul>
      )}
      {next && <ArrowLink link={next} way="next" block={block} />}
    </nav>
  );
}

function PageNumber({ item }: { item: PageItem }) {
  if (item === 'gap') return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  const { number, href, current, said } = item;
  return (
    <li class={classes('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={href}
        aria-label={said ?? `Page ${number}`}
        aria-current={current ? 'page' : undefined}
      >
        {number}
      </a>
    </li>
  );
}

function ArrowLink({ link, way, block }: { link: PageLink; way: 'prev' | 'next'; block: boolean }) {
  const { href, label } = link;
  return (
    <div class={`govuk-pagination__${way}`}>
      <a class="govuk-link govuk-pagination__link" href={href} rel={way}>
        {(block || way === 'prev') && <Arrow way={way} />}
        <span
          class={classes('govuk-pagination__link-title', block && !label && 'govuk-pagination__link-title--decorated')}
        >
          {present(link.text) ? link.text : <ArrowWords way={way} />}
        </span>
        {label && block && (
          <>
            {' '}
            <Hidden>:</Hidden> <span class="govuk-pagination__link-label">{label}</span>
          </>
        )}
        {!block && way === 'next' && <Arrow way={way} />}
      </a>
    </div>
  );
}

const ArrowWords = ({ way }: { way: 'prev' | 'next' }) => (
  <>
    {way === 'prev' ? 'Previous' : 'Next'}
    <Hidden> page</Hidden>
  </>
);

const path = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

const Arrow = ({ way }: { way: 'prev' | 'next' }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${way}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={path[way]} />
  </svg>
);
