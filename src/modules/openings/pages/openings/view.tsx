import { dayOf, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  Button,
  EmptyState,
  type FormState,
  Link,
  List,
  Screen,
  Section,
  SummaryList,
  Table,
  Tag,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { stateAt } from '../../periods.ts';
import type { NamedPair } from '../../queries/pairs-named.ts';
import type { NamedOpening } from '../../queries/read-opening.ts';
import { stateColours, stateWords } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  /** Null for those who see a number alone. */
  readonly openings: readonly NamedOpening[] | null;
  readonly counted: number;
  /** Null while nobody was looked for. */
  readonly found: readonly NamedPair[] | null;
  /** Whether something was looked for with less than is needed. */
  readonly isTooShort: boolean;
  readonly form: FormState;
  readonly now: Temporal.Instant;
}

export const view = (props: Props) => {
  const { programme, openings, counted } = props;
  const hideBelow = openings ? 0 : programme.settings.terms.figures.hideBelow;
  return (
    <Screen title={words.title} caption={programme.name} back="/" lead={openings ? words.leadNamed : words.leadCounted}>
      {openings && <Asked openings={openings} now={props.now} />}
      {openings && <Find {...props} />}
      <Section title={words.count}>
        <SummaryList rows={[{ key: words.counted, value: inWords(counted, hideBelow) }]} />
      </Section>
    </Screen>
  );
};

interface AskedProps {
  readonly openings: readonly NamedOpening[];
  readonly now: Temporal.Instant;
}

const Asked = ({ openings, now }: AskedProps) => (
  <Section title={words.list}>
    <Text>{words.listWho}</Text>
    {openings.length === 0 ? (
      <EmptyState level={3} title={words.noOpenings}>
        {words.noOpeningsYet}
      </EmptyState>
    ) : (
      <Table
        caption={words.list}
        captionSize="hidden"
        head={[words.asked, words.pair, words.state]}
        rows={openings.map((opening) => [
          <Link href={`/openings/${opening.id}`}>{formatShortDay(dayOf(opening.askedAt))}</Link>,
          opening.names ?? words.somebody,
          <Tag colour={stateColours[stateAt(opening, now)]}>{stateWords[stateAt(opening, now)]}</Tag>,
        ])}
      />
    )}
  </Section>
);

const Find = ({ programme, found, isTooShort, form }: Props) => (
  <Section title={words.ask}>
    <Text>{words.askWhat}</Text>
    <form method="get" action={`/programmes/${programme.id}/openings`} novalidate>
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} width={20} autocomplete="off" />
      <Button secondary>{words.find}</Button>
    </form>
    {isTooShort && <Text>{words.moreLetters}</Text>}
    {found && <Found found={found} />}
  </Section>
);

const Found = ({ found }: { readonly found: readonly NamedPair[] }) =>
  found.length === 0 ? (
    <Text>{words.notFound}</Text>
  ) : (
    <Section level={3} title={words.found}>
      <List
        kind="plain"
        spaced
        items={found.map(({ relationship, names }) => (
          <Link href={`/relationships/${relationship}/openings/new`}>{names}</Link>
        ))}
      />
    </Section>
  );

/** A small number would tell that there was one. */
function inWords(counted: number, hideBelow: number): string {
  if (counted === 0) return words.none;
  return counted < hideBelow ? words.fewer(hideBelow) : String(counted);
}
