import type { Content } from '../content.ts';
import { Button } from '../govuk/button.tsx';
import { Hidden } from '../govuk/hidden.tsx';

type FilterPanelProps = {
  /** The list's own address; the filters become its query. */
  action: string;
  title?: string | undefined;
  fields: Content;
  /** What is filtered by now, each with the address that leaves it out. */
  chosen?: readonly { text: string; remove: string }[] | undefined;
  /** The address without any filter. */
  clear?: string | undefined;
  submit?: string | undefined;
  /** The results. */
  children: Content;
};

export const FilterPanel = (props: FilterPanelProps) => (
  <div class="app-filter">
    <div class="app-filter__panel">
      <h2 class="govuk-heading-m">{props.title ?? 'Filter'}</h2>
      <Chosen {...props} />
      <form method="get" action={props.action} novalidate>
        {props.fields}
        <Button>{props.submit ?? 'Apply filters'}</Button>
      </form>
    </div>
    <div class="app-filter__results">{props.children}</div>
  </div>
);

function Chosen({ chosen = [], clear }: FilterPanelProps) {
  if (chosen.length === 0) return null;
  return (
    <div class="app-filter__chosen">
      <h3 class="govuk-heading-s">Chosen filters</h3>
      <ul class="app-filter__tags">
        {chosen.map(({ text, remove }) => (
          <li>
            <a class="app-filter__tag" href={remove}>
              <Hidden>Remove this filter: </Hidden>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {clear && (
        <p class="govuk-body">
          <a class="govuk-link" href={clear}>
            Clear all filters
          </a>
        </p>
      )}
    </div>
  );
}
