import { dayOf, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Details,
  EmptyState,
  Link,
  Screen,
  Section,
  SummaryCard,
  Table,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { hubPath } from '../../at-programme.ts';
import { announcedDays } from '../../periods.ts';
import type { Hold } from '../../queries/holds-in.ts';
import type { Leaving } from '../../queries/leaving-in.ts';
import { Find, type Found } from './find.tsx';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly today: Temporal.PlainDate;
  readonly holds: readonly Hold[];
  readonly past: readonly Hold[];
  readonly leaving: readonly Leaving[];
  readonly letters: string;
  readonly found: Found | null;
}

export const view = ({ programme, today, holds, past, leaving, letters, found }: Props) => {
  const held = new Set(holds.map(({ subject }) => subject));
  const going = leaving.filter(({ goneAt }) => goneAt === null);
  const gone = leaving.filter(({ goneAt }) => goneAt !== null);
  return (
    <Screen title={words.title} caption={programme.name} back={hubPath(programme.id)} lead={words.lead} wide>
      <Classes leaving={leaving} held={held} today={today} />
      <Find programme={programme.id} letters={letters} found={found} />
      <Section title={words.next}>
        {going.length === 0 ? <EmptyState title={words.none}>{words.noneHow}</EmptyState> : null}
        {going.length > 0 && <Going programme={programme.id} going={going} held={held} />}
      </Section>
      <Section title={words.holds}>
        {holds.length === 0 && <Text>{words.noHolds}</Text>}
        {holds.map((hold) => (
          <HoldCard hold={hold} programme={programme.id} />
        ))}
        {past.length > 0 && <Past past={past} />}
      </Section>
      {gone.length > 0 && (
        <Section title={words.went}>
          <Stacking
            label={words.went}
            head={[words.what, words.who, words.wentOn, words.entries]}
            rows={gone.map(({ kind, names, goneAt, entries }) => [
              words.kinds[kind],
              names,
              goneAt ? formatShortDay(dayOf(goneAt)) : '',
              entries,
            ])}
          />
        </Section>
      )}
    </Screen>
  );
};

const kinds = ['relationship', 'person', 'concern'] as const;

/** How much of each kind goes when. */
function Classes({ leaving, held, today }: Pick<Props, 'leaving' | 'today'> & { readonly held: ReadonlySet<string> }) {
  const soon = today.add({ days: announcedDays });
  const rows = kinds.map((kind) => {
    const its = leaving.filter((one) => one.kind === kind);
    const going = its.filter(({ goneAt, subject }) => goneAt === null && !held.has(subject));
    const within = going.filter(({ goesOn }) => Temporal.PlainDate.compare(goesOn, soon) <= 0).length;
    const kept = its.filter(({ goneAt, subject }) => goneAt === null && held.has(subject)).length;
    const gone = its.filter(({ goneAt }) => goneAt !== null).length;
    return [<Kind kind={kind} />, within, going.length - within, kept, gone];
  });
  const head = [
    words.what,
    ...[words.soon, words.later, words.held, words.gone].map((text) => ({ text, numeric: true })),
  ];
  return <Stacking label={words.classes} head={head} rows={rows} />;
}

const Kind = ({ kind }: Pick<Leaving, 'kind'>) => (
  <>
    {words.kinds[kind]}
    <Text quiet small>
      {words.kindsHint[kind]}
    </Text>
  </>
);

interface GoingProps {
  readonly programme: string;
  readonly going: readonly Leaving[];
  readonly held: ReadonlySet<string>;
}

const Going = ({ programme, going, held }: GoingProps) => (
  <>
    <GoingTable programme={programme} going={going} held={held} />
    {going.some(({ kind }) => kind === 'concern') && <Details summary={words.whose}>{words.whoseHow}</Details>}
  </>
);

const GoingTable = ({ programme, going, held }: GoingProps) => (
  <Stacking
    label={words.next}
    head={[words.what, words.who, words.since, words.goes, words.entries, words.texts, words.act]}
    rows={going.map(({ kind, subject, names, since, goesOn, entries, texts }) => [
      words.kinds[kind],
      names,
      formatShortDay(since),
      formatShortDay(goesOn),
      entries,
      texts,
      held.has(subject) ? (
        <Tag colour="yellow">{words.isHeld}</Tag>
      ) : kind === 'concern' ? (
        <Link href="#find">{words.heldWithPair}</Link>
      ) : (
        <Link
          href={`${hubPath(programme)}/${kind === 'person' ? 'people' : 'relationships'}/${subject}/hold`}
          describes={names}
        >
          {words.hold}
        </Link>
      ),
    ])}
  />
);

const HoldCard = ({ hold, programme }: { readonly hold: Hold; readonly programme: string }) => (
  <>
    <SummaryCard
      title={hold.names}
      rows={[
        { key: words.what, value: words.kinds[hold.kind] },
        { key: words.reason, value: hold.reason },
        { key: words.by, value: hold.placedBy ?? words.another },
        { key: words.heldSince, value: formatShortDay(dayOf(hold.placedAt)) },
        { key: words.until, value: hold.until ? formatShortDay(hold.until) : words.untilEnded },
      ]}
    />
    <ActionForm
      action={`${hubPath(programme)}/holds/${hold.id}/end`}
      label={words.end}
      kind="secondary"
      describes={hold.names}
    />
  </>
);

const Past = ({ past }: { readonly past: readonly Hold[] }) => (
  <Section level={3} title={words.past}>
    <Stacking
      label={words.past}
      head={[words.who, words.reason, words.by, words.heldSince, words.until]}
      rows={past.map((hold) => [
        hold.names,
        hold.reason,
        hold.placedBy ?? words.another,
        formatShortDay(dayOf(hold.placedAt)),
        howEnded(hold),
      ])}
    />
  </Section>
);

function howEnded({ endedAt, endedBy, until }: Hold): string {
  if (endedAt) return words.endedOn(formatShortDay(dayOf(endedAt)), endedBy ?? words.another);
  return until ? words.endedItself(formatShortDay(until)) : '';
}

type TableProps = Parameters<typeof Table>[0];

const Stacking = ({ label, head, rows }: Pick<TableProps, 'head' | 'rows'> & { readonly label: string }) => (
  <Table caption={label} captionSize="hidden" head={head} rows={rows} firstCellIsHeader stacks />
);
