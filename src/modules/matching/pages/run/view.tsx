import { formatWhen } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  EmptyState,
  type FormState,
  InsetText,
  Link,
  List,
  MultiSelect,
  Pagination,
  Refreshing,
  Screen,
  Section,
  StatCards,
  Table,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import { pairsPerPage, type RunPair } from '../../queries/read-run-pairs.ts';
import { helpsSchema, whyNobodySchema, whyThisSchema } from '../../runs/reasons.ts';
import { offerAllPath, runPath, runPersonPath, runsPath, runWeightsPath } from '../paths.ts';
import { reasonsInShort } from '../reasons-in-words.ts';
import { offerAllWords } from '../run-offer/words.ts';
import { hasComeBack } from './came-back.tsx';
import { Mentor } from './mentor.tsx';
import type { RunFacts } from './page.ts';
import { Standing } from './standing.tsx';
import { type Shown, shownViews, words } from './words.ts';

interface Props {
  readonly facts: RunFacts;
  readonly form: FormState;
  readonly query: { readonly show: Shown; readonly page: number };
}

export const view = ({ facts, form, query }: Props) => {
  const { programme, run } = facts;
  const back = runsPath(programme.id);
  if (run.state === 'failed')
    return (
      <Screen title={words.title(run.number)} caption={programme.name} back={back}>
        <Text>{words.failed}</Text>
      </Screen>
    );
  if (run.state !== 'done')
    return (
      <Screen title={words.underWay} caption={programme.name} back={back}>
        <Refreshing seconds={2}>
          <Text lead>{words.states[run.state]}</Text>
        </Refreshing>
        <Text>{words.canLeave}</Text>
        <Text>
          <Link href={runPath(programme.id, run.id)}>{words.lookAgain}</Link>
        </Text>
      </Screen>
    );
  return (
    <Screen title={words.title(run.number)} caption={programme.name} form={form} back={back} wide>
      <Text lead>{words.summary(run)}</Text>
      {run.onOffer + run.goingAhead > 0 && <Text>{words.standing(run.onOffer, run.goingAhead)}</Text>}
      <Text quiet>{words.asked(formatWhen(run.askedAt), run.askedBy)}</Text>
      {facts.isTrial && (
        <InsetText>
          {words.trial} <Link href={runWeightsPath(programme.id, run.id)}>{words.trialWeights}</Link>
        </InsetText>
      )}
      <Numbers {...facts} />
      <People facts={facts} form={form} query={query} />
      <MoreHelps {...facts} />
      <Repeating {...facts} />
    </Screen>
  );
};

function Numbers({ programme, run }: RunFacts) {
  const at = (show: Shown) => `${runPath(programme.id, run.id)}?show=${show}`;
  return (
    <StatCards
      cards={[
        { count: run.placed, text: words.placed, href: at('placed') },
        ...(run.named === 0
          ? []
          : [
              { count: run.firstChoices, text: words.firstChoices(run.named) },
              { count: run.choices, text: words.choices(run.named) },
            ]),
        { count: run.byRules, text: words.byRules, href: at('unplaced') },
        { count: run.byCrowd, text: words.byCrowd, href: at('unplaced') },
      ]}
    />
  );
}

/** Where one more mentor would help most. */
function MoreHelps({ run }: RunFacts) {
  const { data: helps = [] } = helpsSchema.safeParse(run.helps);
  if (helps.length === 0) return null;
  return (
    <Section title={words.helps}>
      <List kind="bullet" items={helps.map(({ words: kind, unplaced }) => words.help(kind, unplaced))} />
    </Section>
  );
}

function Repeating({ programme, run, repeated }: RunFacts) {
  const same = repeated && run.inputHash === repeated.inputHash;
  const isEqual = repeated && run.resultHash === repeated.resultHash;
  return (
    <>
      {repeated && <InsetText>{same ? (isEqual ? words.same : words.differs) : words.changed}</InsetText>}
      {run.inputHash && run.resultHash && <Text quiet>{words.kept(run.inputHash, run.resultHash)}</Text>}
      <Text quiet>{words.repeatHow}</Text>
      <ActionForm action={`${runPath(programme.id, run.id)}/repeat`} label={words.repeat} kind="secondary" />
    </>
  );
}

function People({ facts, form, query: { show, page } }: Props) {
  const { programme, run, pairs } = facts;
  const count = show === 'placed' ? run.placed : run.byRules + run.byCrowd;
  const address = (number: number) => `${runPath(programme.id, run.id)}?show=${show}&page=${number}`;
  const other = shownViews.find((one) => one !== show) ?? show;
  return (
    <Section title={words.titles[show]}>
      {(other === 'placed' ? run.placed : run.byRules + run.byCrowd) > 0 && (
        <Text>
          <Link href={`${runPath(programme.id, run.id)}?show=${other}`}>{words.look[other]}</Link>
        </Text>
      )}
      {pairs.length === 0 ? (
        <EmptyState title={run.people === 0 ? words.nobody : words.none[show]} level={3}>
          {run.people === 0 ? words.nobodyHow : words.noneHow[show]}
        </EmptyState>
      ) : show === 'placed' ? (
        <Matches facts={facts} form={form} />
      ) : (
        <Table
          caption={words.titles[show]}
          captionSize="hidden"
          head={words.head.unplaced}
          rows={pairs.map((pair) => unplacedRow(facts, pair))}
          firstCellIsHeader
          stacks
        />
      )}
      <Pagination page={page} pages={Math.ceil(count / pairsPerPage)} address={address} />
    </Section>
  );
}

function Matches({ facts, form }: { readonly facts: RunFacts; readonly form: FormState }) {
  const { programme, run, pairs, waiting, past, isTrial } = facts;
  const isOpen = ({ requestState, declined, hold }: RunPair) =>
    !isTrial && requestState === 'waiting' && !declined && hold !== 'never';
  const open = pairs.filter(isOpen);
  const rows = open.map((pair) => ({ id: pair.request, describes: pair.name, cells: cells(facts, pair) }));
  const others = pairs.filter((pair) => !isOpen(pair));
  return (
    <>
      {rows.length > 0 && <Text>{words.offerHow(programme.settings.terms.matching.answerWorkingDays)}</Text>}
      {open.some((pair) => hasComeBack({ pair, past })) && <Text>{words.cameBackHow}</Text>}
      {waiting > 0 && (
        <Button href={offerAllPath(programme.id, run.id)} secondary>
          {offerAllWords(waiting)}
        </Button>
      )}
      {rows.length > 0 && (
        <MultiSelect
          caption={words.notOnOffer}
          head={words.head.placed}
          rows={rows}
          name="ticked"
          actions={[{ name: 'act', value: 'some', text: words.releaseSome }]}
          form={form}
        />
      )}
      {others.length > 0 && (
        <Table
          caption={isTrial ? words.titles.placed : words.others}
          captionSize={rows.length > 0 ? 'm' : 'hidden'}
          head={words.head.placed}
          rows={others.map((pair) => cells(facts, pair))}
          firstCellIsHeader
          stacks
        />
      )}
    </>
  );
}

/** A coordinator had them kept with somebody else, and the rules did not allow it any more. */
const InVain = ({ pair: { hold, keptWith, keptBefore } }: { readonly pair: RunPair }) =>
  keptWith !== null && keptBefore && hold !== 'keep' ? <Tag colour="orange">{words.keptInVain(keptWith)}</Tag> : null;

function cells(facts: RunFacts, pair: RunPair) {
  const { programme, run, reasons } = facts;
  const why = whyThisSchema.safeParse(reasons.get(pair.request));
  return [
    <>
      <Link href={runPersonPath(programme.id, run.id, pair.request)}>{pair.name}</Link>
      <Text small quiet>
        {pair.organisation}
      </Text>
    </>,
    <Mentor programme={programme.id} pair={pair} />,
    <>
      {pair.choice !== null && <strong>{words.choice(pair.choice)}. </strong>}
      {why.success && reasonsInShort(why.data)}
      {why.success && (
        <Text small quiet>
          {words.points(why.data.total, why.data.outOf)}
        </Text>
      )}
    </>,
    <>
      <Standing programme={programme.id} pair={pair} past={facts.past} /> <InVain pair={pair} />{' '}
      {pair.hold && <Tag colour="purple">{words.hold[pair.hold]}</Tag>}
    </>,
  ];
}

function unplacedRow({ programme, run, reasons }: RunFacts, pair: RunPair) {
  const why = whyNobodySchema.safeParse(reasons.get(pair.request));
  return [
    <Link href={runPersonPath(programme.id, run.id, pair.request)}>{pair.name}</Link>,
    pair.organisation ?? '',
    <>
      {pair.cause && words.causes[pair.cause]} <InVain pair={pair} />
      {why.success && why.data.crowd && (
        <Text small quiet>
          {crowdInWords(why.data.crowd)}
        </Text>
      )}
    </>,
  ];
}

const crowdInWords = ({ mentees, places }: { mentees: number; places: number }) =>
  `${mentees} people compete for ${places} ${places === 1 ? 'place' : 'places'}.`;
