import { formatWhen } from '../../../../platform/clock/index.ts';
import type { OutboxLine } from '../../../../platform/mail/index.ts';
import {
  EmptyState,
  FilterPanel,
  type FormState,
  Link,
  PreviousNext,
  Screen,
  Table,
  TextField,
} from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly mails: readonly OutboxLine[];
  readonly more: boolean;
  readonly to: string | null;
  readonly page: number;
  readonly form: FormState;
}

export const view = ({ mails, more, to, page, form }: Props) => (
  <Screen title={words.title} lead={words.lead} wide>
    <FilterPanel
      title={words.filterTitle}
      action="/outbox"
      fields={<TextField form={form} name="to" label={words.filter} type="email" />}
      chosen={to === null ? [] : [{ text: words.chosen(to), remove: '/outbox' }]}
      clear="/outbox"
      submit={words.find}
    >
      {mails.length === 0 ? <EmptyState title={words.none}>{words.noneHow}</EmptyState> : <Mails mails={mails} />}
      <PreviousNext
        {...(page > 1 ? { previous: { href: address(to, page - 1) } } : {})}
        {...(more ? { next: { href: address(to, page + 1) } } : {})}
      />
    </FilterPanel>
  </Screen>
);

const Mails = ({ mails }: { readonly mails: readonly OutboxLine[] }) => (
  <Table
    caption={words.caption}
    captionSize="hidden"
    head={[words.subject, words.to, words.sent]}
    rows={mails.map((mail) => [
      <Link href={`/outbox/${mail.id}`}>{mail.subject}</Link>,
      mail.to_name || mail.to_address,
      formatWhen(mail.sent_at),
    ])}
  />
);

const address = (to: string | null, page: number): string =>
  `/outbox?${new URLSearchParams({ ...(to === null ? {} : { to }), page: String(page) })}`;
