import { type Content, classes } from '../content.ts';
import { Hidden } from '../govuk/hidden.tsx';

type Column = { name: string; text: string; sortable?: boolean | undefined; numeric?: boolean | undefined };
type Sort = { by: string; descending: boolean };

type SortableTableProps = {
  caption: Content;
  columns: readonly Column[];
  rows: readonly (readonly Content[])[];
  sort: Sort;
  /** The list's address in another order. */
  address: (by: string, descending: boolean) => string;
};

/** The server sorts: each heading is a link, and works without JavaScript. The first cell of a row is its heading. */
export const SortableTable = ({ caption, columns, rows, sort, address }: SortableTableProps) => (
  <div class="app-scroll">
    <table class="govuk-table app-table">
      <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {columns.map((column) => (
            <ColumnHead column={column} sort={sort} address={address} />
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((cells) => (
          <tr class="govuk-table__row">
            {cells.map((cell, index) => (
              <Cell cell={cell} first={index === 0} numeric={columns[index]?.numeric} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

type ColumnHeadProps = { column: Column; sort: Sort; address: SortableTableProps['address'] };

function ColumnHead({ column: { name, text, sortable, numeric }, sort, address }: ColumnHeadProps) {
  const sorted = sort.by === name;
  const order = sorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th
      scope="col"
      class={classes('govuk-table__header', numeric && 'govuk-table__header--numeric')}
      aria-sort={sortable ? (order ?? 'none') : undefined}
    >
      {sortable ? (
        <a class={classes('app-sort', order && `app-sort--${order}`)} href={address(name, sorted && !sort.descending)}>
          {text}
          <Hidden>, sort {sorted && !sort.descending ? 'descending' : 'ascending'}</Hidden>
        </a>
      ) : (
        text
      )}
    </th>
  );
}

const Cell = ({ cell, first, numeric }: { cell: Content; first: boolean; numeric: boolean | undefined }) =>
  first ? (
    <th scope="row" class="govuk-table__header">
      {cell}
    </th>
  ) : (
    <td class={classes('govuk-table__cell', numeric && 'govuk-table__cell--numeric')}>{cell}</td>
  );
