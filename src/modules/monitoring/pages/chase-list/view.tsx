import { formatShortDay } from '../../../../platform/clock/index.ts';
import {
  EmptyState,
  type FormState,
  Link,
  MultiSelect,
  Pagination,
  Screen,
  Tag,
} from '../../../../platform/view/index.ts';
import type { ToChase } from '../../queries/to-chase.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: { readonly id: string; readonly name: string };
  readonly people: readonly ToChase[];
  readonly today: Temporal.PlainDate;
  readonly page: number;
  readonly pages: number;
  readonly form: FormState;
}

export const view = ({ programme, people, today, page, pages, form }: Props) => (
  <Screen
    title={words.title}
    caption={programme.name}
    back={`/programmes/${programme.id}`}
    lead={words.lead}
    form={form}
    wide
  >
    {people.length === 0 ? (
      <EmptyState title={words.none}>{words.noneHow}</EmptyState>
    ) : (
      <MultiSelect
        caption={words.caption}
        head={[words.name, words.organisation, words.day, words.about]}
        rows={people.map((one) => row(one, programme.id, today))}
        name="ticked"
        actions={[{ name: 'act', value: 'settle', text: words.settle }]}
        form={form}
      />
    )}
    <Pagination page={page} pages={pages} address={(to) => `/programmes/${programme.id}/to-chase?page=${to}`} />
  </Screen>
);

const row = ({ person, name, organisation, chaseOn, note }: ToChase, programme: string, today: Temporal.PlainDate) => ({
  id: person,
  describes: name,
  cells: [
    <Link href={`/programmes/${programme}/people/${person}/contacts`}>{name}</Link>,
    organisation ?? '',
    <>
      {formatShortDay(chaseOn)}{' '}
      {Temporal.PlainDate.compare(chaseOn, today) <= 0 ? <Tag colour="orange">{words.due}</Tag> : null}
    </>,
    note ?? '',
  ],
});
