import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatWhen } from '../../../../platform/clock/index.ts';
import { Button, ButtonGroup, ButtonLink, Form, Screen, Text } from '../../../../platform/view/index.ts';
import { takesPart } from '../../../relationships/index.ts';
import type { AtSession } from '../../at-session.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtSession;
  readonly actor: SignedIn;
}

export const view = ({ facts: { session, relationship, programme }, actor }: Props) => {
  const back = takesPart(actor, relationship) ? `/sessions/${session.id}` : '/diary';
  return session.state === 'arranged' ? (
    <Screen title={words.title} caption={programme.name} back={back} lead={words.lead(formatWhen(session.startsAt))}>
      <Text>{words.afterwards}</Text>
      <Form>
        <ButtonGroup>
          <Button warning once>
            {words.button}
          </Button>
          <ButtonLink href={back}>{words.keep}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  ) : (
    <Screen title={words.title} caption={programme.name} back={back}>
      <Text>{words.settled}</Text>
    </Screen>
  );
};
