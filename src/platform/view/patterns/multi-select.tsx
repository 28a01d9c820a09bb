import { type Content, classes } from '../content.ts';
import { chosen, emptyForm, type FormState } from '../form-state.ts';
import { Button } from '../govuk/button.tsx';
import { ErrorMessage } from '../govuk/error-message.tsx';
import { Hidden } from '../govuk/hidden.tsx';
import type { HeadCell } from '../govuk/table.tsx';

export type SelectRow = {
  id: string;
  /** Whose row it is, said with its check box: "Ada Lovelace". */
  describes: string;
  cells: readonly Content[];
};

type BulkAction = { name: string; value: string; text: Content; warning?: boolean | undefined };

type MultiSelectProps = {
  caption: Content;
  head: readonly (string | HeadCell)[];
  rows: readonly SelectRow[];
  /** The name under which the ids of ticked rows are sent. */
  name: string;
  /** Buttons; each sends its own name and value. */
  actions: readonly BulkAction[];
  action?: string | undefined;
  form?: FormState | undefined;
  /** More fields for the bar. */
  children?: Content;
};

export function MultiSelect(props: MultiSelectProps) {
  const { name, rows, actions, action, form = emptyForm, children } = props;
  const error = form.errors[name];
  return (
    <form class="app-multi-select" id={name} method="post" novalidate action={action} data-module="app-multi-select">
      {error && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
      <div class="app-bulk">
        <p class="app-bulk__count" data-count role="status">
          Tick rows, then choose what to do with them
        </p>
        {children}
        <div class="app-bulk__actions">
          {actions.map((act, index) => (
            <Button name={act.name} value={act.value} secondary={index > 0 && !act.warning} warning={act.warning}>
              {act.text}
            </Button>
          ))}
        </div>
      </div>
      <SelectTable {...props} rows={rows} form={form} />
    </form>
  );
}

// On a phone each row stands as a block of its own; it is no table row to a screen reader, unless its role says so.
const roles = { table: 'table', rowgroup: 'rowgroup', row: 'row', columnheader: 'columnheader', cell: 'cell' } as const;

const SelectTable = ({ caption, head, rows, name, form }: MultiSelectProps & { form: FormState }) => {
  const heads = head.map((cell) => (typeof cell === 'string' ? { text: cell } : cell));
  const ticked = new Set(chosen(form, name));
  return (
    <div class="app-scroll">
      <table class="govuk-table app-table app-stacks" role={roles.table}>
        <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
        <thead class="govuk-table__head" role={roles.rowgroup}>
          <tr class="govuk-table__row" role={roles.row}>
            <th scope="col" role={roles.columnheader} class="govuk-table__header app-tick" data-select-all>
              <Hidden>Select</Hidden>
            </th>
            {heads.map(({ text, numeric }) => (
              <th
                scope="col"
                role={roles.columnheader}
                class={classes('govuk-table__header', numeric && 'govuk-table__header--numeric')}
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body" role={roles.rowgroup}>
          {rows.map((row) => (
            <tr class="govuk-table__row" role={roles.row}>
              <Tick name={name} row={row} ticked={ticked.has(row.id)} />
              {row.cells.map((cell, index) => (
                <td
                  role={roles.cell}
                  class={classes('govuk-table__cell', heads[index]?.numeric && 'govuk-table__cell--numeric')}
                  data-heading={headingOf(heads[index])}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const headingOf = (head: HeadCell | undefined) => (typeof head?.text === 'string' ? head.text : undefined);

const Tick = ({ name, row, ticked }: { name: string; row: SelectRow; ticked: boolean }) => (
  <td role={roles.cell} class="govuk-table__cell app-tick">
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={`${name}-${row.id}`}
          name={name}
          value={row.id}
          checked={ticked}
        />
        <label class="govuk-label govuk-checkboxes__label" for={`${name}-${row.id}`}>
          <Hidden>Select {row.describes}</Hidden>
        </label>
      </div>
    </div>
  </td>
);
