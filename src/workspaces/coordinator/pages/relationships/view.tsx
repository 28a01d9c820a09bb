import { stateColours, stateWords, whenItEnds } from '../../../../modules/relationships/index.ts';
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

export const view = ({ programme, list, filter, page, more, cut }: RelationshipsFacts) => {
  const address = `/programmes/${programme.id}/relationships`;
  const asked = asQuery(filter);
  const form: FormState = { values: asked, errors: {} };
  const turn = (to: number) => ({ href: `${address}?${new URLSearchParams({ ...asked, page: String(to) })}` });
  return (
    <Screen title={words.title} caption={programme.name} back={`/programmes/${programme.id}`} lead={words.lead} wide>
      <FilterPanel
        action={address}
        submit={words.apply}
        fields={<Filters form={form} />}
        chosen={chosen(filter).map(({ text, name }) => ({
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

const Filters = ({ form }: { readonly form: FormState }) => (
  <>
    <TextField form={form} name="name" label={words.name} />
    <Select
      form={form}
      name="state"
      label={words.filter}
      blank={words.all}
      items={Object.entries(stateWords).map(([value, text]) => ({ value, text }))}
    />
    <TextField form={form} name="organisation" label={words.organisation} />
    <Checkboxes form={form} name="next" label={words.next} items={[{ value: 'none', text: words.noNext }]} />
  </>
);

function chosen({ state, name, organisation, noNextSession }: RelationshipFilter) {
  return [
    ...(name ? [{ name: 'name', text: words.named(name) }] : []),
    ...(state ? [{ name: 'state', text: stateWords[state] }] : []),
    ...(organisation ? [{ name: 'organisation', text: words.from(organisation) }] : []),
    ...(noNextSession ? [{ name: 'next', text: words.noNext }] : []),
  ];
}

const Rows = ({ list }: { readonly list: readonly ListedRelationship[] }) => (
  <div class="app-scroll">
    <Table
      caption={words.caption}
      captionSize="hidden"
      head={[words.mentees, words.mentors, words.state, words.since, words.ends]}
      rows={list.map((one) => [
        <Link href={`/relationships/${one.id}`}>{one.mentees.join(', ') || words.someone}</Link>,
        one.mentors.join(', ') || words.someone,
        <Tag colour={stateColours[one.state]}>{stateWords[one.state]}</Tag>,
        formatShortDay(dayOf(one.since)),
        <End of={one} />,
      ])}
    />
  </div>
);

const End = ({ of }: { readonly of: ListedRelationship }) => {
  const { what, day } = whenItEnds(of);
  return (
    <>
      {formatShortDay(day)}
      <br />
      <span class="app-quiet">{what}</span>
    </>
  );
};
