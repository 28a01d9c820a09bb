import {
  Button,
  ButtonGroup,
  EmptyState,
  FilterPanel,
  type FormState,
  InsetText,
  Link,
  Pagination,
  Screen,
  Select,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { expressionLifecycle } from '../../lifecycle.ts';
import type { StateCount } from '../../queries/count-by-state.ts';
import type { ListedExpression } from '../../queries/list-expressions.ts';
import { roleWords, stateWords } from '../../words.ts';
import { filterFields, type ListQuery, listAddress } from './query.ts';
import { ExpressionRows } from './rows.tsx';
import { words } from './words.ts';

export interface ListProps {
  readonly programme: Programme;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly counts: readonly StateCount[];
  readonly expressions: readonly ListedExpression[];
  readonly count: number;
  readonly skip: number;
  readonly pages: number;
  readonly query: ListQuery;
  readonly form: FormState;
}

export const view = (props: ListProps) => {
  const { programme, counts, count, expressions, pages, query, form } = props;
  const { role, state } = query;
  return (
    <Screen title={words.title} caption={programme.name} back="/programmes" form={form} wide>
      <ButtonGroup>
        <Button href={`/programmes/${programme.id}/expressions/new-${role}`} secondary>
          {words.enter[role]}
        </Button>
        <Link href={`/programmes/${programme.id}/import`}>{words.bringInList}</Link>
        <Link href={`/programmes/${programme.id}/set-up`}>{words.settings}</Link>
      </ButtonGroup>
      <WithManagers programme={programme} count={countOf(counts, 'mentee', 'with-manager')} />
      <FilterPanel
        action={`/programmes/${programme.id}/expressions`}
        title={words.filter}
        fields={<Filters {...props} />}
        chosen={chosenFilters(props)}
      >
        <Text lead>{words.counted(count, roleWords[role].one, stateWords[state])}</Text>
        {expressions.length === 0 ? (
          <EmptyState title={words.none}>
            {query.name ? words.noneHow.named : state === 'waiting' ? words.noneHow.waiting : words.noneHow.other}
          </EmptyState>
        ) : (
          <ExpressionRows {...props} />
        )}
        <Pagination page={query.page} pages={pages} address={(page) => listAddress(programme.id, query, { page })} />
      </FilterPanel>
    </Screen>
  );
};

function WithManagers({ programme, count }: { readonly programme: Programme; readonly count: number }) {
  if (count === 0) return null;
  return (
    <InsetText>
      <Link href={`/programmes/${programme.id}/expressions/with-managers`}>{words.withManagers(count)}</Link>
    </InsetText>
  );
}

function Filters({ organisations, counts, query }: ListProps) {
  const form = { values: filterFields(query), errors: {} };
  const states = expressionLifecycle.states.map((state) => ({
    value: state,
    text: `${stateWords[state]} (${countOf(counts, query.role, state).toLocaleString('en-GB')})`,
  }));
  return (
    <>
      <Select form={form} name="role" label={words.role} items={optionsOf(words.roles)} />
      <Select form={form} name="state" label={words.state} items={states} />
      <TextField form={form} name="name" label={words.name} />
      <Select
        form={form}
        name="organisation"
        label={words.organisation}
        items={organisations.map(({ id, name }) => ({ value: id, text: name }))}
        blank={words.all}
      />
      {query.role === 'mentor' && (
        <Select
          form={form}
          name="trained"
          label={words.training}
          items={optionsOf({ yes: words.trained, no: words.untrained })}
          blank={words.all}
        />
      )}
    </>
  );
}

function chosenFilters({ programme, organisations, query }: ListProps) {
  const organisation = organisations.find((one) => one.id === query.organisation)?.name;
  const without = (change: Partial<ListQuery>) => listAddress(programme.id, query, change);
  return [
    ...(query.name ? [{ text: query.name, remove: without({ name: null }) }] : []),
    ...(organisation ? [{ text: organisation, remove: without({ organisation: null }) }] : []),
    ...(query.trained
      ? [{ text: query.trained === 'yes' ? words.trained : words.untrained, remove: without({ trained: null }) }]
      : []),
  ];
}

const optionsOf = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).map(([value, text]) => ({ value, text }));

const countOf = (counts: readonly StateCount[], role: string, state: string): number =>
  counts.find((one) => one.role === role && one.state === state)?.count ?? 0;
