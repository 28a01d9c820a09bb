import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatWhen } from '../../../../platform/clock/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  InsetText,
  Screen,
  Text,
} from '../../../../platform/view/index.ts';
import { takesPart } from '../../../relationships/index.ts';
import type { AtSession } from '../../at-session.ts';
import { ArrangementFields, arrangementOrder } from '../arrangement/fields.tsx';
import { words } from './words.ts';

interface Props {
  readonly facts: AtSession;
  readonly form: FormState;
  readonly actor: SignedIn;
  readonly now: Temporal.Instant;
}

export const view = ({ facts: { session, relationship, programme }, form, actor, now }: Props) => {
  const { terms } = programme.settings;
  const back = takesPart(actor, relationship) ? `/sessions/${session.id}` : '/diary';
  const hours = terms.sessions.rearrangeHoursBefore;
  const late = Temporal.Instant.compare(session.startsAt, now.add({ hours })) < 0;
  if (session.state !== 'arranged')
    return (
      <Screen title={words.title} caption={programme.name} back={back}>
        <Text>{words.settled}</Text>
      </Screen>
    );
  return (
    <Screen
      title={words.title}
      caption={programme.name}
      back={back}
      form={form}
      order={arrangementOrder}
      lead={words.now(formatWhen(session.startsAt))}
    >
      {late && <InsetText>{words.late(hours)}</InsetText>}
      <Form>
        <ArrangementFields form={form} terms={terms} />
        <ButtonGroup>
          <Button once>{words.button}</Button>
          <ButtonLink href={back}>{words.keep}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};
