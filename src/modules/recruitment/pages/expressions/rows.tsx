import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import { type Content, Link, MultiSelect, Table, Tag, Text } from '../../../../platform/view/index.ts';
import { decisions } from '../../lifecycle.ts';
import { reasonsIn } from '../../priority.ts';
import type { ListedExpression } from '../../queries/list-expressions.ts';
import { stateWords } from '../../words.ts';
import type { ListProps } from './view.tsx';
import { words } from './words.ts';

/** The people of one page; where something can be done for many of them, with boxes to tick. */
export function ExpressionRows(props: ListProps) {
  const { query, expressions, form } = props;
  const { columns } = words;
  const cells = expressions.map((one, index) => cellsOf(one, props.skip + index + 1, props));
  const head = [
    ...(showsPlace(props) ? [{ text: columns.place, numeric: true }] : []),
    ...[columns.person, columns.job],
    query.role === 'mentor' ? columns.training : columns.why,
    columns.came,
  ];
  const actions = actionsFor(props);
  const caption = stateWords[query.state];
  if (actions.length === 0)
    return (
      <div class="app-scroll">
        <Table caption={caption} captionSize="hidden" head={head} rows={cells} />
      </div>
    );
  const rows = expressions.map((one, index) => ({
    id: query.state === 'selected' ? one.person : one.id,
    describes: one.name,
    cells: cells[index] ?? [],
  }));
  return (
    <>
      {showsPlace(props) && <Text>{words.order}</Text>}
      <MultiSelect caption={caption} head={head} rows={rows} name="ticked" actions={actions} form={form} />
    </>
  );
}

/** With a further filter the rows are not the whole list, and a row's number is not a place in it. */
const showsPlace = ({ query }: ListProps): boolean =>
  query.state === 'waiting' && query.role === 'mentee' && query.name === null && query.organisation === null;

function actionsFor({ query: { role, state } }: ListProps) {
  const act = (value: keyof typeof words.actions) => ({ name: 'act', value, text: words.actions[value] });
  if (state === 'waiting') return decisions.map(act);
  return state === 'selected' && role === 'mentor' ? [act('training')] : [];
}

function cellsOf(one: ListedExpression, place: number, props: ListProps): readonly Content[] {
  const { programme, organisations, query } = props;
  const organisation = organisations.find(({ id }) => id === one.organisation)?.name;
  return [
    ...(showsPlace(props) ? [place] : []),
    <>
      <Link href={`/programmes/${programme.id}/expressions/${one.id}`}>{one.name}</Link>
      {one.cameBy !== 'online' && (
        <Text small quiet>
          {words.entered}
        </Text>
      )}
    </>,
    [one.jobTitle, organisation].filter(Boolean).join(', ') || words.notShown,
    query.role === 'mentor' ? <Training trained={one.trained} /> : why(one, props),
    formatDay(dayOf(one.countedFrom)),
  ];
}

const why = ({ priority }: ListedExpression, { programme }: ListProps): string => {
  const reasons = reasonsIn(programme.settings.terms.priority, priority).join(', ');
  return reasons ? `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}` : words.noReason;
};

const Training = ({ trained }: { readonly trained: boolean }) => (
  <Tag colour={trained ? 'green' : 'yellow'}>{trained ? words.trained : words.untrained}</Tag>
);
