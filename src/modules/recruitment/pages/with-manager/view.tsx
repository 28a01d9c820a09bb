import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import {
  EmptyState,
  type FormState,
  Link,
  MultiSelect,
  Pagination,
  Screen,
  Tag,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { WithManager } from '../../queries/list-with-manager.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly waiting: readonly WithManager[];
  readonly page: number;
  readonly pages: number;
  readonly form: FormState;
}

export const view = ({ programme, waiting, page, pages, form }: Props) => {
  const { columns } = words;
  const at = `/programmes/${programme.id}/expressions`;
  return (
    <Screen
      title={words.title}
      caption={programme.name}
      back={{ href: at, text: words.list }}
      lead={words.lead}
      form={form}
      wide
    >
      {waiting.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHow}</EmptyState>
      ) : (
        <MultiSelect
          caption={words.caption}
          head={[columns.name, columns.manager, columns.asked, columns.reminded, columns.state]}
          rows={waiting.map((one) => row(one, at))}
          name="ticked"
          actions={[{ name: 'act', value: 'remind', text: words.remindTicked }]}
          form={form}
        />
      )}
      <Pagination page={page} pages={pages} address={(other) => `${at}/with-managers?page=${other}`} />
    </Screen>
  );
};

const row = ({ expression, name, managerName, managerEmail, askedAt, remindedAt, stuck }: WithManager, at: string) => ({
  id: expression,
  describes: name,
  cells: [
    <Link href={`${at}/${expression}`}>{name}</Link>,
    [managerName, managerEmail ?? words.noAddress].filter(Boolean).join(', '),
    formatDay(dayOf(askedAt)),
    remindedAt ? formatDay(dayOf(remindedAt)) : words.never,
    stuck ? <Tag colour="red">{words.stuck}</Tag> : words.fine,
  ],
});
