import { dayOf, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  ButtonGroup,
  ButtonLink,
  type Content,
  EmptyState,
  Link,
  PairedBars,
  PreviousNext,
  Screen,
  StatCards,
  Table,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { mostAsked } from '../../commands/ask-for-them.ts';
import { isUnanswered } from '../../lifecycle.ts';
import type { MatchingCounts } from '../../queries/count-matching.ts';
import type { Demand } from '../../queries/demand.ts';
import { type NotAsked, type OnOffer, pageSize, type Waiting } from '../../queries/who-waits.ts';
import { candidatesPath, matchingPath, overseenPath, runsPath, weightsPath } from '../paths.ts';
import { type View, views, words } from './words.ts';

interface Props {
  readonly facts: {
    readonly programme: Programme;
    readonly counts: MatchingCounts;
    readonly list: {
      readonly waiting: readonly Waiting[];
      readonly offered: readonly OnOffer[];
      readonly silent: readonly NotAsked[];
    };
    readonly demand: { readonly topics: readonly Demand[]; readonly regions: readonly Demand[] };
    readonly more: boolean;
  };
  readonly query: { readonly view: View; readonly page: number };
}

export const view = ({ facts: { programme, counts, list, demand, more }, query: { view: shown, page } }: Props) => {
  const base = matchingPath(programme.id);
  const how = {
    waiting: [words.waitingHow, ...(list.waiting.some(({ nextBest }) => nextBest) ? [words.nextBestHow] : [])],
    offered: [words.offeredHow],
    silent: [words.silentHow],
  };
  const rows = {
    waiting: list.waiting.slice(0, pageSize).map((one) => waitingRow(programme.id, one)),
    offered: list.offered.slice(0, pageSize).map((one) => offeredRow(programme.id, one)),
    silent: list.silent.slice(0, pageSize).map((one) => silentRow(programme.id, one)),
  };
  const address = (number: number) => `${base}?view=${shown}&page=${number}`;
  return (
    <Screen title={words.title} caption={programme.name} back={`/programmes/${programme.id}`} wide>
      <StatCards
        cards={views.map((one) => ({ count: counts[one], text: words.titles[one], href: `${base}?view=${one}` }))}
      />
      <ButtonGroup>
        {counts.waiting > 0 ? (
          <Button href={runsPath(programme.id)}>{words.runs}</Button>
        ) : (
          <ButtonLink href={runsPath(programme.id)}>{words.results}</ButtonLink>
        )}
        <ButtonLink href={weightsPath(programme.id)}>{words.weights}</ButtonLink>
      </ButtonGroup>
      <h2 class="govuk-heading-m">{words.titles[shown]}</h2>
      {rows[shown].length === 0 ? (
        <EmptyState title={words.none[shown]} level={3}>
          {words.noneHow[shown]}
        </EmptyState>
      ) : (
        <>
          {how[shown].map((one) => (
            <Text quiet>{one}</Text>
          ))}
          {shown === 'silent' && <AskForAll base={base} count={counts.silent} />}
          <div class="app-scroll">
            <Table
              caption={words.titles[shown]}
              captionSize="hidden"
              head={heads[shown]}
              rows={rows[shown]}
              firstCellIsHeader
              stacks
            />
          </div>
          <PreviousNext
            {...(page > 1 && { previous: { href: address(page - 1) } })}
            {...(more && { next: { href: address(page + 1) } })}
          />
        </>
      )}
      <DemandPicture kind={words.demand.topic} rows={demand.topics} note={words.demand.countedOften} />
      <DemandPicture kind={words.demand.region} rows={demand.regions} />
    </Screen>
  );
};

const AskForAll = ({ base, count }: { readonly base: string; readonly count: number }) => (
  <>
    <Text>{words.askForAllHow}</Text>
    <ActionForm action={`${base}/requests`} label={words.askForAll(count, mostAsked)} kind="secondary" />
  </>
);

interface PictureProps {
  readonly kind: string;
  readonly rows: readonly Demand[];
  readonly note?: string;
}

function DemandPicture({ kind, rows, note }: PictureProps) {
  if (rows.length === 0) return null;
  const short = rows.filter(({ waiting, free }) => waiting > free).map(({ value }) => value);
  return (
    <PairedBars
      title={words.demand.title(kind)}
      summary={[words.demand.summary(short), note].filter(Boolean).join(' ')}
      kind={kind}
      measure={words.demand.measure}
      series={words.demand.series}
      rows={rows.map(({ value, waiting, free }) => ({ label: value, values: [waiting, free] }))}
    />
  );
}

const heads = {
  waiting: [words.name, words.post, words.organisation, words.since, words.choices, words.notes],
  offered: [words.name, words.mentor, words.state, words.by],
  silent: [words.name, words.organisation, words.place, words.act],
} as const;

const waitingRow = (programme: string, one: Waiting): readonly Content[] => [
  <Link href={candidatesPath(programme, one.request)}>{one.name}</Link>,
  one.title ?? '',
  one.organisation ?? '',
  formatShortDay(dayOf(one.since)),
  one.choices === 0 ? words.choicesNone : one.choices,
  <>
    {one.nextBest && <Tag colour="green">{words.nextBest}</Tag>}{' '}
    {one.unconnected && <Tag colour="purple">{words.unconnected}</Tag>}{' '}
    {one.enteredForThem && <Tag colour="grey">{words.entered}</Tag>}
  </>,
];

const offeredRow = (programme: string, one: OnOffer): readonly Content[] => [
  <Link href={overseenPath(programme, one.proposal)}>{one.mentee}</Link>,
  one.mentor,
  words.proposalStates[one.state],
  isUnanswered(one.state) ? formatShortDay(one.answerBy) : words.noBy,
];

const silentRow = (programme: string, one: NotAsked): readonly Content[] => [
  one.name,
  one.organisation ?? '',
  formatShortDay(dayOf(one.since)),
  <Link href={`/programmes/${programme}/people/${one.mentee}/request`} describes={one.name}>
    {words.enter}
  </Link>,
];
