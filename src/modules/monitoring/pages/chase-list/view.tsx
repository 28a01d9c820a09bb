import { formatShortDay } from '../../../../platform/clock/index.ts';
import { EmptyState, Link, Pagination, Screen, Table, Tag } from '../../../../platform/view/index.ts';
import type { ToChase } from '../../queries/to-chase.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: { readonly id: string; readonly name: string };
  readonly people: readonly ToChase[];
  readonly today: Temporal.PlainDate;
  readonly page: number;
  readonly pages: number;
}

export const view = ({ programme, people, today, page, pages }: Props) => (
  <Screen title={words.title} caption={programme.name} back={`/programmes/${programme.id}`} lead={words.lead} wide>
    {people.length === 0 ? (
      <EmptyState title={words.none}>{words.noneHow}</EmptyState>
    ) : (
      <div class="app-scroll">
        <Table
          caption={words.caption}
          captionSize="hidden"
          head={[words.name, words.organisation, words.day, words.about]}
          rows={people.map((one) => [
            <Link href={`/programmes/${programme.id}/people/${one.person}/contacts`}>{one.name}</Link>,
            one.organisation ?? '',
            <>
              {formatShortDay(one.chaseOn)}{' '}
              {Temporal.PlainDate.compare(one.chaseOn, today) <= 0 ? <Tag colour="orange">{words.due}</Tag> : null}
            </>,
            one.note ?? '',
          ])}
        />
      </div>
    )}
    <Pagination page={page} pages={pages} address={(to) => `/programmes/${programme.id}/to-chase?page=${to}`} />
  </Screen>
);
