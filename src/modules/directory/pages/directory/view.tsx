import { dayOf } from '../../../../platform/clock/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Checkboxes,
  EmptyState,
  FilterPanel,
  type FormState,
  Pagination,
  ResultList,
  Screen,
  Select,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import type { Facet } from '../../facets.ts';
import type { Directory } from '../../queries/read-directory.ts';
import type { Place } from '../../queries/read-place.ts';
import { pageSize, type Search, sorts } from '../../queries/search-directory.ts';
import { directoryPath, shortlistPath } from '../paths.ts';
import { mentorResult } from './mentor-result.tsx';
import { searchAddress } from './search-query.ts';
import { words } from './words.ts';

export interface Props {
  readonly facts: Place & Directory & { readonly unpublished: boolean };
  readonly query: Search;
  readonly now: Temporal.Instant;
}

export const view = ({ facts, query: search, now }: Props) => {
  const { programme, standing, unpublished, facets } = facts;
  const base = directoryPath(programme.id);
  return (
    <Screen
      title={words.title}
      caption={programme.name}
      lead={standing.mentee ? words.lead : unpublished ? words.leadForStaff : undefined}
      wide
    >
      {standing.mentee && (
        <ButtonGroup>
          <ButtonLink href={shortlistPath(programme.id)}>{words.shortlist}</ButtonLink>
          <ButtonLink href={`/programmes/${programme.id}/my-request`}>{words.request}</ButtonLink>
        </ButtonGroup>
      )}
      <FilterPanel
        title={words.filter}
        action={base}
        submit={words.apply}
        fields={<Filters facets={facets} search={search} />}
        chosen={chosen(base, search, facets)}
        clear={base}
      >
        <Results facts={facts} search={search} today={dayOf(now)} />
      </FilterPanel>
    </Screen>
  );
};

function Filters({ facets, search }: { readonly facets: readonly Facet[]; readonly search: Search }) {
  const form: FormState = {
    values: {
      words: search.words,
      free: search.free ? 'yes' : '',
      sort: search.sort,
      ...Object.fromEntries(search.ticked),
    },
    errors: {},
  };
  return (
    <>
      <TextField form={form} name="words" label={words.search} hint={words.searchHint} labelSize="s" />
      <Checkboxes
        form={form}
        name="free"
        label={words.free}
        labelSize="s"
        small
        items={[{ value: 'yes', text: words.freeNow }]}
      />
      {facets
        .filter(({ kind, choices }) => choices.length > 1 || search.ticked.has(kind))
        .map(({ kind, choices }) => (
          <Checkboxes
            key={kind}
            form={form}
            name={kind}
            label={words.facets[kind]}
            labelSize="s"
            small
            items={choices}
          />
        ))}
      <Select
        form={form}
        name="sort"
        label={words.sort}
        labelSize="s"
        items={sorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
      />
    </>
  );
}

/** What is searched for by now, each with the address that leaves it out. */
function chosen(base: string, search: Search, facets: readonly Facet[]) {
  const without = (name: string, value: string) => searchAddress(base, search, { without: { name, value } });
  const ticks = facets.flatMap(({ kind, choices }) =>
    choices
      .filter(({ value }) => search.ticked.get(kind)?.includes(value))
      .map(({ value, text }) => ({ text, remove: without(kind, value) })),
  );
  return [
    ...(search.words ? [{ text: `“${search.words}”`, remove: without('words', search.words) }] : []),
    ...(search.free ? [{ text: words.freeNow, remove: without('free', 'yes') }] : []),
    ...ticks,
  ];
}

interface ResultsProps {
  readonly facts: Props['facts'];
  readonly search: Search;
  readonly today: Temporal.PlainDate;
}

function Results({ facts, search, today }: ResultsProps) {
  const { programme, mentors, count, more, standing, facets, unpublished } = facts;
  const base = directoryPath(programme.id);
  if (mentors.length === 0) return <Nobody search={search} staff={unpublished} />;
  const first = (search.page - 1) * pageSize + 1;
  const topics = new Map(facets.find(({ kind }) => kind === 'topic')?.choices.map(({ value, text }) => [value, text]));
  const here = searchAddress(base, search, { page: search.page });
  const listing = { programme: programme.id, topics, today, mayKeep: standing.mentee, here };
  return (
    <>
      <h2 class="govuk-heading-m">{words.count(count, more)}</h2>
      <Text quiet>{words.shown(first, first + mentors.length - 1)}</Text>
      <ResultList results={mentors.map((mentor) => mentorResult(mentor, listing))} />
      <form id="compare" method="get" action={`${base}/compare`}>
        <Button secondary>{words.compare}</Button>
      </form>
      <Pagination
        page={search.page}
        pages={Math.ceil(count / pageSize)}
        address={(page) => searchAddress(base, search, { page })}
      />
    </>
  );
}

function Nobody({ search, staff }: { readonly search: Search; readonly staff: boolean }) {
  const searched = search.words !== '' || search.free || search.ticked.size > 0;
  if (searched) return <EmptyState title={words.none}>{words.noneHow}</EmptyState>;
  return <EmptyState title={words.noneYet}>{staff ? words.noneYetForStaff : words.noneYetHow}</EmptyState>;
}
