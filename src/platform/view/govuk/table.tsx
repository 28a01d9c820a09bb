import { type Content, classes, present } from '../content.ts';

type Caption = 's' | 'm' | 'l' | 'xl' | 'hidden';

export type HeadCell = { text: Content; numeric?: boolean | undefined };

type TableProps = {
  caption?: Content;
  captionSize?: Caption | undefined;
  head?: readonly (HeadCell | string)[] | undefined;
  rows: readonly (readonly Content[])[];
  /** Columns of figures, from 0, where their heading does not say so. */
  numeric?: readonly number[] | undefined;
  firstCellIsHeader?: boolean | undefined;
  /** On a phone each row stands as a block of its own, every cell under its heading. */
  stacks?: boolean | undefined;
  class?: string | undefined;
};

/** The columns whose heading says `numeric` are set to the right, with figures of one width. */
export function Table({ caption, captionSize = 'm', head = [], rows, firstCellIsHeader, stacks, ...rest }: TableProps) {
  const heads = head.map((cell) => (typeof cell === 'string' ? { text: cell } : cell));
  const numeric = new Set([...(rest.numeric ?? []), ...heads.flatMap((cell, index) => (cell.numeric ? [index] : []))]);
  return (
    <table class={classes('govuk-table', stacks && 'app-stacks', rest.class)} role={stacks ? 'table' : undefined}>
      {present(caption) && (
        <caption class={classes('govuk-table__caption', captionClass[captionSize])}>{caption}</caption>
      )}
      {heads.length > 0 && (
        <thead class="govuk-table__head" role={stacks ? 'rowgroup' : undefined}>
          <tr class="govuk-table__row" role={stacks ? 'row' : undefined}>
            {heads.map((cell, index) => (
              <th
                scope="col"
                role={stacks ? 'columnheader' : undefined}
                class={classes('govuk-table__header', numeric.has(index) && 'govuk-table__header--numeric')}
              >
                {cell.text}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body" role={stacks ? 'rowgroup' : undefined}>
        {rows.map((cells) => (
          <Row
            cells={cells}
            numeric={numeric}
            firstCellIsHeader={firstCellIsHeader}
            labels={stacks ? heads.map(({ text }) => (typeof text === 'string' ? text : undefined)) : null}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  cells: readonly Content[];
  numeric: ReadonlySet<number>;
  firstCellIsHeader: boolean | undefined;
  /** The headings, for the style sheet to set above each cell where the rows stack. */
  labels: readonly (string | undefined)[] | null;
};

// A block is no table row to a screen reader, unless its role says so.
const Row = ({ cells, numeric, firstCellIsHeader, labels }: RowProps) => (
  <tr class="govuk-table__row" role={labels ? 'row' : undefined}>
    {cells.map((cell, index) =>
      firstCellIsHeader && index === 0 ? (
        <th scope="row" class="govuk-table__header" role={labels ? 'rowheader' : undefined}>
          {cell}
        </th>
      ) : (
        <td
          class={classes('govuk-table__cell', numeric.has(index) && 'govuk-table__cell--numeric')}
          role={labels ? 'cell' : undefined}
          data-heading={labels?.[index]}
        >
          {cell}
        </td>
      ),
    )}
  </tr>
);

const captionClass: Record<Caption, string> = {
  s: 'govuk-table__caption--s',
  m: 'govuk-table__caption--m',
  l: 'govuk-table__caption--l',
  xl: 'govuk-table__caption--xl',
  hidden: 'govuk-visually-hidden',
};
