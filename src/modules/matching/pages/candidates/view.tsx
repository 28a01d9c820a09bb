import { dayOf, formatDay, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  Button,
  Checkboxes,
  type Content,
  EmptyState,
  type FormState,
  InsetText,
  Link,
  List,
  PreviousNext,
  Screen,
  Section,
  SummaryCard,
  Table,
  Tag,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import { mentorPath } from '../../../directory/index.ts';
import { answerRows, factIn } from '../../../questionnaires/index.ts';
import type { Judged } from '../../queries/judge-pairs.ts';
import type { Candidates } from '../../queries/read-candidates.ts';
import { whyThisSchema } from '../../runs/reasons.ts';
import { DecidedByHand } from '../decided-by-hand.tsx';
import { proposalStates } from '../matching/words.ts';
import { pastWords } from '../past-words.ts';
import { candidatesPath, decidingAgainPath, matchingPath, overseenPath } from '../paths.ts';
import { reasonsInShort } from '../reasons-in-words.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: Candidates;
  readonly query: { readonly words: string; readonly all?: 'yes' | undefined; readonly page: number };
}

export const view = ({ facts, query }: Props) => {
  const { programme, request, chosen } = facts;
  const { form, answers, state, proposal } = request;
  const place = [request.title, request.organisation].filter(Boolean).join(', ');
  return (
    <Screen
      title={request.name}
      caption={words.caption}
      lead={place || undefined}
      back={matchingPath(programme.id)}
      wide
    >
      <Text quiet>
        {words.sent(formatDay(dayOf(request.sentAt)), formatDay(dayOf(request.waitsSince ?? request.sentAt)))}{' '}
        {request.sentBy !== request.mentee && words.entered}
      </Text>
      {proposal && (
        <InsetText>
          {words.onOffer} <Link href={overseenPath(programme.id, proposal)}>{words.lookAtOffer}</Link>
        </InsetText>
      )}
      {(state === 'matched' || state === 'withdrawn') && <InsetText>{words.closed[state]}</InsetText>}
      {request.unconnected && <InsetText>{words.unconnected}</InsetText>}
      <SummaryCard
        title={words.asked}
        rows={[
          ...(facts.lookedFor.length > 0 ? [{ key: words.lookedFor, value: facts.lookedFor.join(', ') }] : []),
          ...answerRows({
            questionnaire: form,
            answers,
            reader: 'coordinator',
            organisations: new Map(),
            answeredOnly: true,
          }),
          ...facts.known
            .filter(({ fact }) => factIn(form, answers, fact) === undefined)
            .map((one) => ({ key: one.words, value: one.values.join(', ') })),
        ]}
      />
      <DecidedByHand
        programme={programme.id}
        mentee={{ id: request.mentee, name: request.name }}
        byHand={facts.byHand}
        action={decidingAgainPath(programme.id, request.id)}
      />
      <Past facts={facts} />
      {facts.next && <Next facts={facts} next={facts.next} />}
      <Section title={words.chosen}>
        {chosen.length === 0 ? (
          <Text>{words.noChoices}</Text>
        ) : (
          <Rows rows={chosen.map((one) => chosenRow(facts, one))} caption={words.chosen} />
        )}
      </Section>
      {state === 'waiting' && <Others facts={facts} query={query} />}
    </Screen>
  );
};

/** What came of the matches before, each with its page. */
function Past({ facts: { programme, past } }: { readonly facts: Candidates }) {
  if (past.length === 0) return null;
  const items = past.map(({ proposal, mentorName, state, at }) => (
    <>
      <Link href={overseenPath(programme.id, proposal)}>{pastWords.with(mentorName)}</Link>
      <Text small quiet>
        {pastWords.came(proposalStates[state], formatDay(dayOf(at)))}
      </Text>
    </>
  ));
  return (
    <Section title={pastWords.title}>
      <List kind="plain" spaced items={items} />
    </Section>
  );
}

/** After a match has come to nothing. */
function Next({ facts, next: { state, pair, reason, judged } }: NextProps) {
  if (state === 'failed' || (state === 'done' && !pair)) return null;
  const { data: why } = whyThisSchema.safeParse(reason);
  const cannot = judged === null || judged.broken.length > 0;
  return (
    <Section title={words.next}>
      {!pair ? (
        <Text>{words.nextWorking}</Text>
      ) : pair.mentor === null ? (
        <Text>{words.nextNobody}</Text>
      ) : cannot ? (
        <Text>{words.nextChanged}</Text>
      ) : (
        <>
          <Text lead>
            <Link href={mentorPath(facts.programme.id, pair.mentor)}>{pair.mentorName}</Link>
            {pair.mentorOrganisation && `, ${pair.mentorOrganisation}`}{' '}
            {!pair.published && <Tag colour="orange">{words.unpublished}</Tag>}
          </Text>
          <Rules judged={judged} />
          {why && (
            <Text>
              {pair.choice !== null && <strong>{words.rank(pair.choice)}. </strong>}
              {reasonsInShort(why)}
            </Text>
          )}
          <Text quiet>{words.nextHow}</Text>
          <Button href={offerPath(facts, pair.mentor)}>{words.offerNext(pair.mentorName)}</Button>
        </>
      )}
    </Section>
  );
}

function Others({ facts, query }: Props) {
  const { programme, request, others, more } = facts;
  const base = candidatesPath(programme.id, request.id);
  const form: FormState = { values: { words: query.words, all: query.all }, errors: {} };
  const address = (page: number) =>
    `${base}?${new URLSearchParams({ words: query.words, ...(query.all && { all: query.all }), page: String(page) })}`;
  return (
    <Section title={words.others}>
      <form method="get" action={base} novalidate>
        <TextField form={form} name="words" label={words.search} hint={words.searchHint} width="two-thirds" />
        <Checkboxes
          form={form}
          name="all"
          label={words.allLabel}
          labelSize="s"
          small
          items={[{ value: 'yes', text: words.all }]}
        />
        <Button secondary>{words.find}</Button>
      </form>
      {others.length === 0 ? (
        <EmptyState title={words.none} level={3}>
          {words.noneHow}
        </EmptyState>
      ) : (
        <Rows rows={others.map((one) => otherRow(facts, one))} caption={words.others} />
      )}
      <PreviousNext
        {...(query.page > 1 && { previous: { href: address(query.page - 1) } })}
        {...(more && { next: { href: address(query.page + 1) } })}
      />
    </Section>
  );
}

interface NextProps {
  readonly facts: Candidates;
  readonly next: NonNullable<Candidates['next']>;
}

const Rows = ({ rows, caption }: { readonly rows: readonly (readonly Content[])[]; readonly caption: string }) => (
  <div class="app-scroll">
    <Table caption={caption} captionSize="hidden" head={words.head} rows={rows} firstCellIsHeader stacks />
  </div>
);

function chosenRow(facts: Candidates, { choice, judged }: Candidates['chosen'][number]): readonly Content[] {
  const { mentor, name, rank, connection } = choice;
  return [
    <>
      <strong>{words.rank(rank)}</strong>
      <br />
      {name ? <Link href={mentorPath(facts.programme.id, mentor)}>{name}</Link> : words.gone}
    </>,
    [choice.title, choice.organisation].filter(Boolean).join(', '),
    words.room(judged?.facts.free ?? 0),
    <>
      {connection && <Text small>{words.connection[connection]}</Text>}
      <Rules judged={judged} />
    </>,
    <Offer facts={facts} mentor={mentor} name={name} judged={judged} />,
  ];
}

function otherRow(facts: Candidates, { mentor, judged }: Candidates['others'][number]): readonly Content[] {
  return [
    <Link href={mentorPath(facts.programme.id, mentor.mentor)}>{mentor.name}</Link>,
    [mentor.title, mentor.organisation].filter(Boolean).join(', '),
    words.room(judged?.facts.free ?? 0),
    <>
      {mentor.state === 'draft' && <Text small>{words.unpublished}</Text>}
      <Rules judged={judged} />
    </>,
    <Offer facts={facts} mentor={mentor.mentor} name={mentor.name} judged={judged} />,
  ];
}

/** Hard rules by name, and below them what is only worth knowing; each on a line of its own. */
function Rules({ judged }: { readonly judged: Judged | null }) {
  if (!judged) return null;
  const until = judged.facts.awayUntil && ` until ${formatShortDay(judged.facts.awayUntil)}`;
  const tags = [
    ...judged.broken.map((rule) => (
      <Tag colour="orange">
        {rule.words}
        {rule.id === 'away' && until}
      </Tag>
    )),
    ...judged.brokenInRuns.map((rule) => <Tag colour="yellow">{words.brokenInRuns(rule.words)}</Tag>),
    ...judged.cautions.map((caution) => <Tag colour="grey">{words.cautions[caution]}</Tag>),
  ];
  return tags.length === 0 ? null : <List kind="plain" spaced items={tags} />;
}

interface OfferProps {
  readonly facts: Candidates;
  readonly mentor: string;
  readonly name: string | null;
  readonly judged: Judged | null;
}

const offerPath = ({ programme, request }: Candidates, mentor: string): string =>
  `${candidatesPath(programme.id, request.id)}/offers/${mentor}`;

function Offer({ facts, mentor, name, judged }: OfferProps) {
  if (facts.request.state !== 'waiting') return null;
  if (!judged || judged.broken.length > 0 || !name) return words.cannot;
  return (
    <Link href={offerPath(facts, mentor)} describes={words.offerDescribes(name)}>
      {words.offer}
    </Link>
  );
}
