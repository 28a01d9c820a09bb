import { Button, ButtonGroup, ButtonLink, Form, Screen, Text } from '../../../../platform/view/index.ts';
import type { Expression } from '../../queries/read-expression.ts';
import { words } from './words.ts';

interface Props {
  readonly expression: Expression;
  readonly own: boolean;
}

export const view = ({ expression: { id, name, programme }, own }: Props) => {
  const back = own ? `/expressions/${id}` : `/programmes/${programme}/expressions/${id}`;
  return (
    <Screen title={words.title} back={back}>
      <Text>{own ? words.yours : words.theirs(name)}</Text>
      <Form>
        <ButtonGroup>
          <Button warning once>
            {words.confirm}
          </Button>
          <ButtonLink href={back}>{words.cancel}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};
