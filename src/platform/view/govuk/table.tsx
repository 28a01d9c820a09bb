import { type Content, classes, present } from '../content.ts';

type Caption = 's' | 'm' | 'l' | 'xl' | 'hidden';

export type HeadCell = { text: Content; numeric?: boolean | undefined };

type TableProps = {
  caption?: Content;
  captionSize?: Caption | undefined;
  head?: readonly (HeadCell | string)[] | undefined;
  rows: readonly (readonly Content[])[];
  firstCellIsHeader?: boolean | undefined;
  class?: string | undefined;
};

/** The columns whose heading says `numeric` are set to the right, with figures of one width. */
export function Table({ caption, captionSize = 'm', head = [], rows, firstCellIsHeader, class: extra }: TableProps) {
  const heads = head.map((cell) => (typeof cell === 'string' ? { text: cell } : cell));
  return (
    <table class={classes('govuk-table', extra)}>
      {present(caption) && (
        <caption class={classes('govuk-table__caption', captionClass[captionSize])}>{caption}</caption>
      )}
      {heads.length > 0 && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {heads.map(({ text, numeric }) => (
              <th scope="col" class={classes('govuk-table__header', numeric && 'govuk-table__header--numeric')}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.map((cells) => (
          <Row cells={cells} heads={heads} firstCellIsHeader={firstCellIsHeader} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { cells: readonly Content[]; heads: readonly HeadCell[]; firstCellIsHeader: boolean | undefined };

const Row = ({ cells, heads, firstCellIsHeader }: RowProps) => (
  <tr class="govuk-table__row">
    {cells.map((cell, index) =>
      firstCellIsHeader && index === 0 ? (
        <th scope="row" class="govuk-table__header">
          {cell}
        </th>
      ) : (
        <td class={classes('govuk-table__cell', heads[index]?.numeric && 'govuk-table__cell--numeric')}>{cell}</td>
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
