import type { ListedOrganisation } from '../../../../modules/people/index.ts';
import { dayOf, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  Checkboxes,
  EmptyState,
  FilterPanel,
  type FormState,
  Link,
  PreviousNext,
  Screen,
  Select,
  Table,
  Tag,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import type { ListedRelationship, RelationshipFilter } from '../../queries/list-relationships.ts';
import type { RelationshipsFacts } from './page.ts';
import { words } from './words.ts';

const colours = { agreeing: 'yellow', active: 'green', paused: 'grey', 'winding-up': 'blue', ended: 'grey' } as const;

export const view = ({ programme, list, organisations, filter, page, more, cut }: RelationshipsFacts) => {
  const address = `/programmes/${programme.id}/relationships`;
  const asked = asQuery(filter);
  const form: FormState = { values: asked, errors: {} };
  const turn = (to: number) => ({ href: `${address}?${new URLSearchParams({ ...asked, page: String(to) })}` });
  return (
    <Screen title={words.title} caption={programme.name} back={`/programmes/${programme.id}`} lead={words.lead} wide>
      <FilterPanel
        action={address}
        submit={words.apply}
        fields={<Filters form={form} organisations={organisations} />}
        chosen={chosen(filter, organisations).map(({ text, name }) => ({
          text,
          remove: `${address}?${new URLSearchParams(Object.entries(asked).filter(([key]) => key !== name))}`,
        }))}
        clear={address}
      >
        {list.length === 0 ? <EmptyState title={words.none}>{words.noneHow}</EmptyState> : <Rows list={list} />}
        <PreviousNext previous={page > 1 ? turn(page - 1) : undefined} next={more ? turn(page + 1) : undefined} />
        {cut ? <Text>{words.cut}</Text> : null}
      </FilterPanel>
    </Screen>
  );
};

const asQuery = ({ state, name, organisation, noNextSession }: RelationshipFilter): Record<string, string> => ({
  ...(state ? { state } : {}),
  ...(name ? { name } : {}),
  ...(organisation ? { organisation } : {}),
  ...(noNextSession ? { next: 'none' } : {}),
});

interface FiltersProps {
  readonly form: FormState;
  readonly organisations: readonly ListedOrganisation[];
}

const Filters = ({ form, organisations }: FiltersProps) => (
  <>
    <TextField form={form} name="name" label={words.name} />
    <Select
      form={form}
      name="state"
      label={words.filter}
      blank={words.all}
      items={Object.entries(words.states).map(([value, text]) => ({ value, text }))}
    />
    <Select
      form={form}
      name="organisation"
      label={words.organisation}
      blank={words.anyOrganisation}
      items={organisations.map(({ id, name }) => ({ value: id, text: name }))}
    />
    <Checkboxes form={form} name="next" label={words.next} items={[{ value: 'none', text: words.noNext }]} />
  </>
);

function chosen({ state, name, organisation, noNextSession }: RelationshipFilter, all: readonly ListedOrganisation[]) {
  return [
    ...(name ? [{ name: 'name', text: words.named(name) }] : []),
    ...(state ? [{ name: 'state', text: words.states[state] }] : []),
    ...(organisation
      ? [{ name: 'organisation', text: all.find(({ id }) => id === organisation)?.name ?? words.otherOrganisation }]
      : []),
    ...(noNextSession ? [{ name: 'next', text: words.noNext }] : []),
  ];
}

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
