import type { SignedIn } from '../../../../platform/access/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  DateField,
  Form,
  type FormState,
  Screen,
  Text,
} from '../../../../platform/view/index.ts';
import type { AtRelationship } from '../../at-relationship.ts';
import { othersOf } from '../../names.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtRelationship;
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts: { relationship, programme }, form, actor }: Props) => {
  const back = `/relationships/${relationship.id}`;
  return (
    <Screen title={words.title} caption={programme.name} back={back} lead={words.lead} form={form}>
      {relationship.state === 'active' ? (
        <>
          <Text>{words.what(othersOf(relationship.members, actor.person))}</Text>
          <Form>
            <DateField form={form} name="until" label={words.until} hint={words.untilHint} />
            <ButtonGroup>
              <Button once>{words.button}</Button>
              <ButtonLink href={back}>{words.cancel}</ButtonLink>
            </ButtonGroup>
          </Form>
        </>
      ) : (
        <Text>{words.notNow}</Text>
      )}
    </Screen>
  );
};
