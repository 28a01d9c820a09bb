import { dayOf, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  EmptyState,
  Link,
  Screen,
  Section,
  SummaryList,
  Table,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { Counted } from '../../queries/counted.ts';
import type { Concern } from '../../queries/read-concern.ts';
import { drillWords, stateColours, stateWords } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: {
    readonly programme: Programme;
    /** Null for those who see numbers alone. */
    readonly received: readonly Concern[] | null;
    readonly counted: readonly Counted[];
  };
}

export const view = ({ facts: { programme, received, counted } }: Props) => (
  <Screen title={words.title} caption={programme.name} back="/" lead={received ? words.leadNamed : words.leadCounted}>
    {received && <Received concerns={received} />}
    <Section title={words.counts}>
      <SummaryList
        rows={[false, true].map((drill) => ({
          key: drill ? words.drills : words.real,
          value: numbers(
            counted.filter((one) => one.drill === drill),
            received || drill ? 0 : programme.settings.terms.figures.hideBelow,
          ),
        }))}
      />
    </Section>
    {received && (
      <Section title={words.drill}>
        <Text>{words.drillWhat}</Text>
        <ActionForm action={`/programmes/${programme.id}/concerns/drills`} label={words.drillBegin} kind="secondary" />
      </Section>
    )}
  </Screen>
);

const Received = ({ concerns }: { readonly concerns: readonly Concern[] }) =>
  concerns.length === 0 ? (
    <EmptyState title={words.none}>{words.noneYet}</EmptyState>
  ) : (
    <Table
      stacks
      caption={words.caption}
      captionSize="hidden"
      head={[words.on, words.about, words.state]}
      rows={concerns.map(({ id, drill, state, raisedAt, aboutName }) => [
        <Link href={`/concerns/${id}`}>{formatShortDay(dayOf(raisedAt))}</Link>,
        drill ? <Tag colour="magenta">{drillWords.tag}</Tag> : (aboutName ?? words.somebody),
        <Tag colour={stateColours[state]}>{stateWords[state]}</Tag>,
      ])}
    />
  );

/** A small number would tell that somebody has raised one, and so would a small part of a larger number. */
function numbers(counted: readonly Counted[], hideBelow: number): string {
  const sum = (some: readonly Counted[]) => some.reduce((total, { number }) => total + number, 0);
  const all = sum(counted);
  if (all === 0) return words.noneCount;
  if (hideBelow > 0) return all < hideBelow ? words.fewer(hideBelow) : String(all);
  return words.openAndAll(sum(counted.filter((one) => one.open)), all);
}
