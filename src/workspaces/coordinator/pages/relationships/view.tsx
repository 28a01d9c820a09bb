import { dayOf, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  EmptyState,
  FilterPanel,
  type FormState,
  Link,
  Pagination,
  Screen,
  Select,
  Table,
  Tag,
} from '../../../../platform/view/index.ts';
import type { ListedRelationship } from '../../queries/list-relationships.ts';
import type { RelationshipsFacts } from './page.ts';
import { words } from './words.ts';

const colours = { agreeing: 'yellow', active: 'green', paused: 'grey', 'winding-up': 'blue', ended: 'grey' } as const;

export const view = ({ programme, list, state, page, pages }: RelationshipsFacts) => {
  const address = `/programmes/${programme.id}/relationships`;
  const form: FormState = { values: { state: state ?? '' }, errors: {} };
  return (
    <Screen title={words.title} caption={programme.name} back={`/programmes/${programme.id}`} lead={words.lead} wide>
      <FilterPanel
        action={address}
        submit={words.apply}
        fields={
          <Select
            form={form}
            name="state"
            label={words.filter}
            blank={words.all}
            items={Object.entries(words.states).map(([value, text]) => ({ value, text }))}
          />
        }
      >
        {list.length === 0 ? <EmptyState title={words.none}>{words.noneHow}</EmptyState> : <Rows list={list} />}
        <Pagination
          page={page}
          pages={pages}
          address={(to) => `${address}?${new URLSearchParams({ ...(state ? { state } : {}), page: String(to) })}`}
        />
      </FilterPanel>
    </Screen>
  );
};

const Rows = ({ list }: { readonly list: readonly ListedRelationship[] }) => (
  <div class="app-scroll">
    <Table
      caption={words.caption}
      captionSize="hidden"
      head={[words.mentees, words.mentors, words.state, words.since, words.endsOn]}
      rows={list.map(({ id, mentees, mentors, state, since, endsOn }) => [
        <Link href={`/relationships/${id}`}>{mentees.join(', ') || words.someone}</Link>,
        mentors.join(', ') || words.someone,
        <Tag colour={colours[state]}>{words.states[state]}</Tag>,
        formatShortDay(dayOf(since)),
        formatShortDay(endsOn),
      ])}
    />
  </div>
);
