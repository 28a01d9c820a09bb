import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  EmptyState,
  Hidden,
  Link,
  Pagination,
  Screen,
  Table,
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
}

export const view = ({ programme, waiting, page, pages }: Props) => {
  const { columns } = words;
  const at = `/programmes/${programme.id}/expressions`;
  return (
    <Screen title={words.title} caption={programme.name} back={{ href: at, text: words.list }} lead={words.lead} wide>
      {waiting.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHow}</EmptyState>
      ) : (
        <div class="app-scroll">
          <Table
            caption={words.caption}
            captionSize="hidden"
            head={[
              columns.name,
              columns.manager,
              columns.asked,
              columns.reminded,
              columns.state,
              { text: <Hidden>{words.remind}</Hidden> },
            ]}
            rows={waiting.map((one) => row(one, at))}
          />
        </div>
      )}
      <Pagination page={page} pages={pages} address={(other) => `${at}/with-managers?page=${other}`} />
    </Screen>
  );
};

const row = ({ expression, name, managerName, managerEmail, askedAt, remindedAt, stuck }: WithManager, at: string) => [
  <Link href={`${at}/${expression}`}>{name}</Link>,
  [managerName, managerEmail ?? words.noAddress].filter(Boolean).join(', '),
  formatDay(dayOf(askedAt)),
  remindedAt ? formatDay(dayOf(remindedAt)) : words.never,
  stuck ? <Tag colour="red">{words.stuck}</Tag> : words.fine,
  managerEmail && (
    <ActionForm
      action={`/expressions/${expression}/manager/remind`}
      label={words.remind}
      kind="link"
      describes={name}
    />
  ),
];
