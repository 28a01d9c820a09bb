import {
  ActionForm,
  Button,
  Columns,
  Details,
  Form,
  type FormState,
  InsetText,
  List,
  Radios,
  Screen,
  Section,
  Select,
  Text,
} from '../../../../platform/view/index.ts';
import type { OpenImport } from '../../import/load-import.ts';
import { fields } from '../../import/table/fields.ts';
import type { Table } from '../../import/table/find-table.ts';
import { plainText } from '../../import/values/plain-text.ts';
import { fieldInWords, skippedInWords } from '../../import/words.ts';
import { ImportSteps, importAddress } from '../import-page.tsx';
import { words } from './words.ts';

export const view = ({ open, form }: { readonly open: OpenImport; readonly form: FormState }) => {
  const { programme, read } = open;
  return (
    <Screen title={words.title} caption={programme.name} back={`/programmes/${programme.id}/import`} form={form}>
      <ImportSteps at="columns" />
      <Text lead>{words.lead}</Text>
      {read.unread.length > 0 && <InsetText>{words.unread(read.unread)}</InsetText>}
      <Form>
        {read.tables.map((table, at) => (
          <OneSheet table={table} at={at} form={form} />
        ))}
        <Button once>{words.save}</Button>
      </Form>
      <Text>{words.more}</Text>
      <ActionForm action={`${importAddress(open)}/dropping`} label={words.drop} kind="link" />
    </Screen>
  );
};

const OneSheet = ({ table, at, form }: { readonly table: Table; readonly at: number; readonly form: FormState }) => (
  <Section title={words.sheet(table.sheet, table.rows.length)}>
    {table.total !== null && table.total !== table.rows.length && (
      <InsetText>{words.totalDiffers(table.total, table.rows.length)}</InsetText>
    )}
    <Radios
      form={form}
      name={`sheets.${at}.as`}
      label={words.as}
      labelSize="s"
      inline
      items={(['mentor', 'mentee', 'leave out'] as const).map((as) => ({ value: as, text: words.roles[as] }))}
    />
    <Columns>
      {[0, 1].map((side) => (
        <div>
          {table.columns.map((column, number) =>
            number * 2 < table.columns.length === (side === 0) ? (
              <Select
                form={form}
                name={`sheets.${at}.${number}`}
                label={words.column(column.letter, column.heading)}
                labelSize="s"
                hint={examples(table, number)}
                items={fields.map((field) => ({ value: field, text: fieldInWords[field] }))}
                blank={words.leaveOut}
              />
            ) : null,
          )}
        </div>
      ))}
    </Columns>
    {table.skipped.length > 0 && (
      <Details summary={words.skipped(table.skipped.length)}>
        <List items={table.skipped.map(({ row, why, text }) => words.skippedRow(row, skippedInWords[why], text))} />
      </Details>
    )}
  </Section>
);

function examples(table: Table, column: number): string {
  const said = table.rows.map(({ cells }) => plainText(cells[column] ?? null)).filter((text) => text !== '');
  const few = [...new Set(said)].slice(0, 3).map((text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text));
  return few.length > 0 ? words.examples(few.join('; ')) : words.empty;
}
