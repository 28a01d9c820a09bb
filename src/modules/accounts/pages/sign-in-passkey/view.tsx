import { Button, ButtonGroup, ButtonLink, Form, Screen } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

export const view = () => (
  <Screen title={words.title} lead={words.lead} back="/sign-in">
    <Form>
      <ButtonGroup>
        <Button once>{words.start}</Button>
        <ButtonLink href="/sign-in">{words.byMail}</ButtonLink>
      </ButtonGroup>
    </Form>
  </Screen>
);
