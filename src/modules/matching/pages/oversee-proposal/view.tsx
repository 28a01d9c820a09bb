import { dayOf, formatDay, formatShortDay, formatWhen } from '../../../../platform/clock/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Link,
  Screen,
  Section,
  SummaryList,
  Table,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import { isAgreed, isLive, isUnanswered } from '../../lifecycle.ts';
import type { Party, Proposal } from '../../queries/read-proposal.ts';
import { candidatesPath, matchingPath, overseenPath, proposalPath, runPersonPath, takeBackPath } from '../paths.ts';
import type { OverseenFacts } from './page.ts';
import { words } from './words.ts';

export const view = ({ facts: { proposal, programme, kindWord, run } }: { readonly facts: OverseenFacts }) => {
  const { mentee, mentor } = proposal.parties;
  const { state } = proposal;
  return (
    <Screen
      title={words.title(mentee.name ?? words.gone, mentor.name ?? words.gone)}
      caption={programme.name}
      tag={<Tag colour={isLive(state) ? 'blue' : 'grey'}>{words.states[state]}</Tag>}
      back={`${matchingPath(programme.id)}?view=offered`}
    >
      <SummaryList
        rows={[
          { key: words.mentee, value: wordsOf(mentee) },
          { key: words.mentor, value: wordsOf(mentor) },
          { key: words.offered, value: formatDay(dayOf(proposal.offeredAt)) },
          ...(isLive(state) ? [] : [{ key: words.over, value: formatDay(dayOf(proposal.stateSince)) }]),
          ...(isUnanswered(state) ? [{ key: words.by, value: formatDay(proposal.answerBy) }] : []),
          ...(isAgreed(state)
            ? [{ key: words.call, value: proposal.call ? formatWhen(proposal.call.startsAt) : words.callNone }]
            : []),
          ...(kindWord ? [{ key: words.kindWord, value: kindWord }] : []),
        ]}
      />
      <Answers proposal={proposal} />
      <Acts proposal={proposal} />
      <Text>
        <Link href={candidatesPath(programme.id, proposal.request)}>{words.request}</Link>
      </Text>
      {run && (
        <Text>
          <Link href={runPersonPath(programme.id, run, proposal.request)}>{words.why}</Link>
        </Text>
      )}
    </Screen>
  );
};

const wordsOf = ({ name, title, organisation }: Party) =>
  [name ?? words.gone, title, organisation].filter(Boolean).join(', ');

function Answers({ proposal: { answers, parties } }: { readonly proposal: Proposal }) {
  const nameOf = (person: string) => (person === parties.mentee.person ? parties.mentee : parties.mentor).name;
  return (
    <Section title={words.answers}>
      {answers.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <div class="app-scroll">
          <Table
            caption={words.answers}
            captionSize="hidden"
            head={words.head}
            rows={answers.map(({ person, question, yes, at, by }) => [
              nameOf(person) ?? words.gone,
              words.questions[question],
              `${yes ? words.yes : words.no}${by === person ? '' : `, ${words.spoken}`}`,
              formatShortDay(dayOf(at)),
            ])}
          />
        </div>
      )}
    </Section>
  );
}

function Acts({ proposal }: { readonly proposal: Proposal }) {
  if (!isLive(proposal.state)) return null;
  const path = overseenPath(proposal.programme, proposal.id);
  return (
    <ButtonGroup>
      <Button href={`${path}/answers`} secondary>
        {words.record}
      </Button>
      {isAgreed(proposal.state) && <ButtonLink href={`${proposalPath(proposal.id)}/call`}>{words.arrange}</ButtonLink>}
      <ButtonLink href={takeBackPath(proposal.programme, proposal.id)}>{words.withdraw}</ButtonLink>
    </ButtonGroup>
  );
}
