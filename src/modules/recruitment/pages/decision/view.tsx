import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  InsetText,
  Link,
  List,
  Screen,
  Section,
  Text,
} from '../../../../platform/view/index.ts';
import { fill, filledWords, type Programme, Prose } from '../../../programmes/index.ts';
import { outcomeFor } from '../../emails/decided.ts';
import type { Decision } from '../../lifecycle.ts';
import type { Waiting } from '../../queries/list-waiting.ts';
import { participantRoles } from '../../roles.ts';
import { roleWords } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly people: readonly Waiting[];
  readonly own: boolean;
  readonly decision: Decision;
}

export const view = ({ programme, people, own, decision }: Props) => {
  const list = `/programmes/${programme.id}/expressions?role=${people[0]?.role ?? 'mentee'}`;
  return (
    <Screen title={words.titles[decision](people.length)} caption={programme.name} back={list}>
      {own && <InsetText>{words.own}</InsetText>}
      <Section title={words.who}>
        <List items={people.map((one) => `${one.name} (${roleWords[one.role].one})`)} />
        <Text small>{words.gone}</Text>
      </Section>
      {participantRoles
        .filter((role) => people.some((one) => one.role === role))
        .map((role) => (
          <Mail key={role} programme={programme} outcome={outcomeFor[role][decision]} />
        ))}
      <Form>
        <ButtonGroup>
          {people.length > 0 && <Button once>{words.confirm(people.length)}</Button>}
          <ButtonLink href={list}>{words.cancel}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};

interface MailProps {
  readonly programme: Programme;
  readonly outcome: (typeof outcomeFor)['mentee'][Decision];
}

function Mail({ programme, outcome }: MailProps) {
  const { subject, body } = programme.settings.texts.outcomes[outcome];
  const filled = filledWords(programme);
  return (
    <Section title={words.mail}>
      <Text>
        <strong>{fill(subject, filled)}</strong>
      </Text>
      <Prose text={body} words={filled} level={3} />
      <Text small>
        <Link href={`/programmes/${programme.id}/set-up/texts/${outcome}`}>{words.change}</Link>
      </Text>
    </Section>
  );
}
