import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import { nextState } from '../../../../platform/lifecycle/index.ts';
import {
  ButtonLink,
  InsetText,
  Link,
  Screen,
  Section,
  SummaryList,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { answerRows, type OrganisationNames, type Questionnaire } from '../../../questionnaires/index.ts';
import { expressionLifecycle } from '../../lifecycle.ts';
import { reasonsIn } from '../../priority.ts';
import type { Place } from '../../queries/place-in-list.ts';
import type { Expression } from '../../queries/read-expression.ts';
import { stateColours, stateWords, wayWords } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  readonly expression: Expression;
  readonly programme: Programme;
  readonly form: Questionnaire;
  readonly organisations: OrganisationNames;
  readonly place: Place | null;
}

export const view = ({ expression, programme, form, organisations, place }: Props) => {
  const { id, role, state, cameBy, answers } = expression;
  const isOffer = role === 'mentor' && state === 'waiting';
  return (
    <Screen
      title={words.title[role]}
      caption={programme.name}
      back="/"
      tag={<Tag colour={stateColours[state]}>{isOffer ? words.considered : stateWords[state]}</Tag>}
    >
      <Text>{words.next(role, state)}</Text>
      <Asked expression={expression} />
      {place && <Text>{`${words.place(place.place, place.of)} ${words.why(reasons(expression, programme))}`}</Text>}
      {cameBy !== 'online' && <InsetText>{words.enteredFor(wayWords(cameBy))}</InsetText>}
      <Section title={words.sent}>
        <SummaryList rows={answerRows({ questionnaire: form, answers, reader: 'author', organisations })} />
      </Section>
      {nextState(expressionLifecycle, state, 'withdraw') && (
        <p class="govuk-body">
          <ButtonLink href={`/expressions/${id}/withdrawal`}>{words.withdraw}</ButtonLink>
        </p>
      )}
      <Contact programme={programme} />
    </Screen>
  );
};

const reasons = ({ priority }: Expression, { settings }: Programme) => reasonsIn(settings.terms.priority, priority);

function Asked({ expression: { state, manager, managerAskedAt } }: { readonly expression: Expression }) {
  if (state !== 'with-manager' || !manager || !managerAskedAt) return null;
  return <Text>{words.asked(manager.name ?? manager.email ?? words.manager, formatDay(dayOf(managerAskedAt)))}</Text>;
}

function Contact({ programme: { settings } }: { readonly programme: Programme }) {
  const { contact } = settings;
  if (!contact) return null;
  return (
    <Text>
      {words.contact}: {contact.name}, <Link href={`mailto:${contact.email}`}>{contact.email}</Link>
    </Text>
  );
}
