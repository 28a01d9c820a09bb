import { dayOf, formatDay, formatWhen } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  type Content,
  EmptyState,
  InsetText,
  Link,
  List,
  PreviousNext,
  Screen,
  Section,
  Table,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import type { Matching, Programme } from '../../../programmes/index.ts';
import { type Held, mostHeld } from '../../queries/decided-by-hand.ts';
import { type FoundRun, type ListedRun, runsPerPage } from '../../queries/read-runs.ts';
import { isInForce } from '../../runs/settings.ts';
import { decidedWords } from '../decided-words.ts';
import { orderInWords } from '../order-words.ts';
import { besidePath, candidatesPath, matchingPath, runPath, runsPath, runWeightsPath, weightsPath } from '../paths.ts';
import { words } from './words.ts';

interface Facts {
  readonly programme: Programme;
  readonly runs: readonly ListedRun[];
  readonly waiting: number;
  /** The run that another one is to be laid beside. */
  readonly chosen: FoundRun | null;
  /** What is decided by hand about those who wait. */
  readonly held: readonly Held[];
  /** What is in force. */
  readonly definition: Matching;
}

interface Props {
  readonly facts: Facts;
  readonly query: { readonly page: number };
}

export const view = ({ facts, query }: Props) => {
  const { programme, waiting, definition } = facts;
  const { policy } = definition;
  const hasPriority = programme.settings.terms.priority.rules.length > 0;
  return (
    <Screen title={words.title} caption={programme.name} back={matchingPath(programme.id)} wide>
      <Text>{words.what}</Text>
      <List kind="number" items={orderInWords({ policy, hasPriority })} />
      <Text>
        {words.waiting(waiting)} <Link href={weightsPath(programme.id)}>{words.weights}</Link>
      </Text>
      {waiting > 0 && (
        <>
          <ActionForm action={runsPath(programme.id)} label={words.start} />
          <Text small quiet>
            {words.startHow}
          </Text>
        </>
      )}
      <ByHand programme={programme.id} held={facts.held} />
      <Before facts={facts} query={query} />
    </Screen>
  );
};

function ByHand({ programme, held }: { readonly programme: string; readonly held: readonly Held[] }) {
  if (held.length === 0) return null;
  const items = held.slice(0, mostHeld).map(({ request, mentee, mentor, kind, by, at, declined }) => (
    <>
      <Link href={`${candidatesPath(programme, request)}#by-hand`}>
        {decidedWords[kind === 'keep' ? 'kept' : 'never'](mentee, mentor ?? decidedWords.noName)}
      </Link>
      <Text small quiet>
        {decidedWords.decided(by ?? decidedWords.somebody, formatDay(dayOf(at)), kind === 'keep' && declined)}
      </Text>
    </>
  ));
  return (
    <Section title={decidedWords.title} id="by-hand">
      <Text>{words.byHand}</Text>
      <List kind="plain" spaced items={items} />
      {held.length > mostHeld && <Text>{words.byHandMore}</Text>}
    </Section>
  );
}

function Before({ facts, query: { page } }: Props) {
  const { programme, runs, chosen } = facts;
  const shown = runs.slice(0, runsPerPage);
  const address = (number: number) =>
    `${runsPath(programme.id)}?page=${number}${chosen === null ? '' : `&with=${chosen.id}`}`;
  return (
    <Section title={words.before} id="runs">
      {chosen && (
        <InsetText>
          {words.choose(chosen.number)} <Link href={runsPath(programme.id)}>{words.chooseNone}</Link>
        </InsetText>
      )}
      {shown.length === 0 ? (
        <EmptyState title={words.none} level={3}>
          {words.noneHow}
        </EmptyState>
      ) : (
        <Table
          caption={words.before}
          captionSize="hidden"
          head={words.head}
          rows={shown.map((run, at) => row(facts, run, runs[at + 1] ?? null))}
          firstCellIsHeader
          stacks
        />
      )}
      <PreviousNext
        {...(page > 1 && { previous: { href: address(page - 1) } })}
        {...(runs.length > runsPerPage && { next: { href: address(page + 1) } })}
      />
    </Section>
  );
}

const Placed = ({ placed, people, released }: ListedRun) => (
  <>
    {words.of(placed, people)}
    {released > 0 && (
      <Text small quiet>
        {words.released(released)}
      </Text>
    )}
  </>
);

function row(facts: Facts, run: ListedRun, before: FoundRun | null): readonly Content[] {
  const { programme } = facts;
  const isDone = run.state === 'done';
  return [
    <>
      <Link href={runPath(programme.id, run.id)}>{words.run(run.number)}</Link>{' '}
      <KindOfRun run={run} inForce={facts.definition} />{' '}
      {run.repeats !== null && <Tag colour="grey">{words.repeat}</Tag>}
    </>,
    isDone ? <Placed {...run} /> : words.states[run.state],
    isDone ? run.firstChoices : '',
    isDone ? <Compare facts={facts} run={run} before={before} /> : '',
    <Link href={runWeightsPath(programme.id, run.id)} describes={words.ofRun(run.number)}>
      {words.itsWeights}
    </Link>,
    <>
      {formatWhen(run.askedAt)}
      <Text small quiet>
        {run.askedBy ?? ''}
      </Text>
    </>,
  ];
}

function KindOfRun({ run: { trial, forTrial }, inForce }: { readonly run: ListedRun; readonly inForce: Matching }) {
  if (trial !== null) return <Tag colour="grey">{isInForce(trial, inForce) ? words.trialSaved : words.trial}</Tag>;
  return forTrial ? <Tag colour="grey">{words.forTrial}</Tag> : null;
}

/** The older of two runs stands on the left. */
function Compare({
  facts: { programme, chosen },
  run,
  before,
}: {
  readonly facts: Facts;
  readonly run: FoundRun;
  readonly before: FoundRun | null;
}) {
  if (chosen?.id === run.id) return <>{words.isChosen}</>;
  if (chosen) {
    const [one, two] = chosen.number < run.number ? [chosen, run] : [run, chosen];
    return (
      <Link href={besidePath(programme.id, one.id, two.id)} describes={words.ofRun(run.number)}>
        {words.besideRun(chosen.number)}
      </Link>
    );
  }
  return (
    <>
      {before?.state === 'done' && (
        <>
          <Link href={besidePath(programme.id, before.id, run.id)} describes={words.ofRun(run.number)}>
            {words.beside}
          </Link>
          <br />
        </>
      )}
      <Link href={`${runsPath(programme.id)}?with=${run.id}#runs`} describes={words.ofRun(run.number)}>
        {words.besideAnother}
      </Link>
    </>
  );
}
