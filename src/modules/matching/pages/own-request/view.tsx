import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  EmptyState,
  InsetText,
  Link,
  Screen,
  Section,
  SummaryCard,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import { answerRows } from '../../../questionnaires/index.ts';
import { howMuchChoicesCount } from '../choices-count.ts';
import { ownRequestPath, privateWishesPath, proposalPath, requestPath } from '../paths.ts';
import type { OwnRequestFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: OwnRequestFacts;
  readonly actor: SignedIn;
}

interface Asked {
  readonly programme: OwnRequestFacts['programme'];
  readonly request: NonNullable<OwnRequestFacts['request']>;
}

const colours = { waiting: 'blue', offered: 'green', matched: 'green', withdrawn: 'grey' } as const;

export const view = ({ facts: { programme, request, looksFor, unsentSince }, actor }: Props) => {
  if (!request) return <NotAsked programme={programme.id} name={programme.name} begun={unsentSince !== null} />;
  const { form, answers, state } = request;
  const facts = { programme, request };
  return (
    <Screen
      title={words.title}
      caption={programme.name}
      tag={<Tag colour={colours[state]}>{words.states[state]}</Tag>}
      back="/"
    >
      <Text quiet>{words.sent(formatDay(dayOf(request.sentAt)))}</Text>
      {request.sentBy !== actor.person && <InsetText>{words.enteredFor}</InsetText>}
      {unsentSince && state === 'waiting' && <InsetText>{words.unsent(formatDay(dayOf(unsentSince)))}</InsetText>}
      <Next facts={facts} change={unsentSince ? words.goOn : words.change} />
      <SummaryCard title={words.choices} rows={choiceRows(facts)} />
      {request.choices.length > 0 && <Text quiet>{howMuchChoicesCount(programme)}</Text>}
      <SummaryCard
        title={words.answers}
        rows={[
          ...looksForRows(looksFor),
          ...answerRows({
            questionnaire: form,
            answers,
            reader: 'author',
            organisations: new Map(),
            answeredOnly: true,
          }),
        ]}
      />
      <Wishes programme={programme.id} />
      {(state === 'waiting' || state === 'offered') && <TakeBack facts={facts} person={actor.person} />}
    </Screen>
  );
};

interface NotAskedProps {
  readonly programme: string;
  readonly name: string;
  readonly begun: boolean;
}

const NotAsked = ({ programme, name, begun }: NotAskedProps) => (
  <Screen title={words.title} caption={name} back="/">
    <EmptyState title={words.none} action={{ href: requestPath(programme), text: begun ? words.begun : words.again }}>
      {words.noneHow}
    </EmptyState>
    <Wishes programme={programme} />
  </Screen>
);

const Wishes = ({ programme }: { readonly programme: string }) => (
  <Section title={words.wishes}>
    <Text>{words.wishesHow}</Text>
    <Text>
      <Link href={privateWishesPath(programme)}>{words.wishesLink}</Link>
    </Text>
  </Section>
);

function Next({ facts: { programme, request }, change }: { readonly facts: Asked; readonly change: string }) {
  if (request.proposal) return <Button href={proposalPath(request.proposal)}>{words.look}</Button>;
  if (request.state === 'waiting')
    return (
      <>
        <Text>{words.waiting}</Text>
        <Button href={requestPath(programme.id)} secondary>
          {change}
        </Button>
      </>
    );
  if (request.state !== 'withdrawn') return null;
  return (
    <>
      <Text>{words.withdrawn}</Text>
      <Button href={requestPath(programme.id)}>{words.again}</Button>
    </>
  );
}

/** Said in the expression, and what a run counts first. */
const looksForRows = (looksFor: readonly string[]) =>
  looksFor.length === 0 ? [] : [{ key: words.looksFor, value: `${looksFor.join(', ')}. ${words.looksForHow}` }];

function choiceRows({ request: { choices } }: Asked) {
  if (choices.length === 0) return [{ key: words.choice(1), value: words.noChoices }];
  return choices.map(({ rank, name, organisation }) => ({
    key: words.choice(rank),
    value: name === null ? words.gone : organisation ? `${name}, ${organisation}` : name,
  }));
}

const TakeBack = ({ facts: { programme }, person }: { readonly facts: Asked; readonly person: string }) => (
  <>
    <Text>
      <Link href={`/programmes/${programme.id}/people/${person}/leave`}>{words.away}</Link>
    </Text>
    <Text small quiet>
      {words.takeBackHow}
    </Text>
    <ActionForm action={`${ownRequestPath(programme.id)}/withdrawal`} label={words.takeBack} kind="secondary" />
  </>
);
