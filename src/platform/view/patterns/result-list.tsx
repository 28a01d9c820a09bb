import { type Content, present } from '../content.ts';

type Result = {
  /** Usually a link: who or what it is. */
  title: Content;
  /** Beside the title. */
  tags?: Content;
  children: Content;
  /** What can be done with it, in one line. */
  acts?: Content;
};

type ResultListProps = { results: readonly Result[]; level?: 2 | 3 | 4 | undefined };

/** What a search found, close together: a title, a few lines, and what can be done with each. */
export function ResultList({ results, level = 3 }: ResultListProps) {
  const Title = `h${level}` as const;
  return (
    <ul class="app-results">
      {results.map(({ title, tags, children, acts }) => (
        <li class="app-results__item">
          <div class="app-results__head">
            <Title class="govuk-heading-s app-results__title">{title}</Title>
            {tags}
          </div>
          {children}
          {present(acts) && <div class="app-results__acts">{acts}</div>}
        </li>
      ))}
    </ul>
  );
}
