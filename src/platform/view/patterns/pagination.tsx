import { type PageItem, type PageLink, Pages } from '../govuk/pagination.tsx';

type PaginationProps = {
  /** From 1. */
  page: number;
  pages: number;
  address: (page: number) => string;
};

/** Nothing when there is only one page. */
export function Pagination({ page, pages, address }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <Pages
      previous={page > 1 ? { href: address(page - 1) } : undefined}
      next={page < pages ? { href: address(page + 1) } : undefined}
      items={pageItems(page, pages, address)}
    />
  );
}

/** Two pages of one sequence: the step before, and the step after. */
export const PreviousNext = ({ previous, next }: { previous?: PageLink | undefined; next?: PageLink | undefined }) =>
  previous || next ? <Pages previous={previous} next={next} /> : null;

/** The first, the last, this one and its neighbours; a gap where numbers are left out. */
export function pageItems(page: number, pages: number, address: (page: number) => string): PageItem[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const shown = [...new Set(near)];
  return shown.flatMap((number, index) => {
    const item = { number, href: address(number), current: number === page };
    return index > 0 && number - (shown[index - 1] ?? 0) > 1 ? ['gap', item] : [item];
  });
}
