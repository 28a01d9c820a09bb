import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf, formatDay, formatWhen } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  ButtonGroup,
  Link,
  Screen,
  Section,
  SummaryList,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import { othersOf } from '../../../relationships/index.ts';
import type { AtDisclosure } from '../../at-disclosure.ts';
import { mayAnswer } from '../../policy.ts';
import { purposeWords, stateColours, stateWords } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtDisclosure & { readonly text: string | null };
  readonly actor: SignedIn;
}

export const view = ({ facts, actor }: Props) => {
  const { disclosure, relationship, text } = facts;
  const { recipientName, state } = disclosure;
  const lines = text?.split('\n').filter((line) => line.trim() !== '') ?? [];
  return (
    <Screen
      title={words.title(recipientName)}
      caption={`With ${othersOf(relationship.members, actor.person)}`}
      back={`/relationships/${relationship.id}/disclosures`}
      tag={<Tag colour={stateColours[state]}>{stateWords[state]}</Tag>}
    >
      <Facts facts={facts} />
      <Section title={words.text}>
        {lines.map((line) => (
          <Text>{line}</Text>
        ))}
      </Section>
      <Next facts={facts} actor={actor} />
      <Text>
        <Link href={`/relationships/${relationship.id}/readings`}>{words.readings}</Link>
      </Text>
    </Screen>
  );
};

const Facts = ({ facts: { disclosure, relationship } }: Pick<Props, 'facts'>) => {
  const { recipientName, recipientEmail, purpose, proposedBy, proposedAt, agreedAt, state, stateSince } = disclosure;
  const proposer = relationship.members.find(({ person }) => person === proposedBy)?.name ?? words.someone;
  return (
    <SummaryList
      rows={[
        { key: words.to, value: `${recipientName}, ${recipientEmail}` },
        { key: words.purpose, value: purposeWords[purpose] },
        { key: words.by, value: proposer },
        { key: words.on, value: formatWhen(proposedAt) },
        ...(agreedAt
          ? [
              { key: stateWords.agreed, value: formatWhen(agreedAt) },
              { key: words.kept, value: promiseIn(disclosure) },
            ]
          : []),
        ...(state === 'proposed' || state === 'agreed'
          ? []
          : [{ key: stateWords[state], value: formatWhen(stateSince) }]),
      ]}
    />
  );
};

function promiseIn({ undertakenAt, state }: AtDisclosure['disclosure']): string {
  if (undertakenAt) return words.keptOn(formatDay(dayOf(undertakenAt)));
  return state === 'agreed' ? words.notYet : words.never;
}

/** The one thing that this person can do about it now. */
function Next({ facts: { disclosure, relationship }, actor }: Props) {
  const { id, state, recipientName, consented } = disclosure;
  const at = `/disclosures/${id}`;
  if (state === 'agreed')
    return (
      <>
        <Text>{words.stands(recipientName)}</Text>
        <ActionForm action={`${at}/revocation`} label={words.revoke} kind="warning" />
      </>
    );
  if (state !== 'proposed') return <Text>{words.over}</Text>;
  if (mayAnswer(actor, relationship, disclosure) && !consented.includes(actor.person))
    return (
      <Section title={words.answer}>
        <Text>{words.answerWhat(recipientName)}</Text>
        <ButtonGroup>
          <ActionForm action={`${at}/agreement`} label={words.agree} />
          <ActionForm action={`${at}/refusal`} label={words.decline} kind="secondary" />
        </ButtonGroup>
      </Section>
    );
  const missing = relationship.members.filter(({ person, leftAt }) => leftAt === null && !consented.includes(person));
  return (
    <>
      <Text>{words.waits(missing.map(({ name }) => name).join(', '))}</Text>
      {actor.person === disclosure.proposedBy && (
        <ActionForm action={`${at}/taking-back`} label={words.takeBack} kind="secondary" />
      )}
    </>
  );
}
