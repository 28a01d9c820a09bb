import type { SignedIn } from '../../../../platform/access/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  Screen,
  TextArea,
} from '../../../../platform/view/index.ts';
import { othersOf } from '../../../relationships/index.ts';
import type { AtGoal } from '../at-goal.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtGoal;
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts: { goal, relationship }, form, actor }: Props) => (
  <Screen title={words.title} back={`/goals/${goal.id}`} form={form}>
    <Form draft={`/goals/${goal.id}/wording`}>
      <TextArea
        form={form}
        name="goal"
        label={words.goal}
        readers={words.readers(othersOf(relationship.members, actor.person))}
        rows={4}
      />
      <ButtonGroup>
        <Button once>{words.button}</Button>
        <ButtonLink href={`/goals/${goal.id}`}>{words.cancel}</ButtonLink>
      </ButtonGroup>
    </Form>
  </Screen>
);
