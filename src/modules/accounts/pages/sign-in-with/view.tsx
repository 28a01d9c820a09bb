import { Button, ButtonGroup, ButtonLink, Form, Screen } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

export const view = ({ facts }: { readonly facts: { readonly label: string } }) => (
  <Screen title={words.title(facts.label)} back="/sign-in">
    <Form>
      <ButtonGroup>
        <Button once>{words.start}</Button>
        <ButtonLink href="/sign-in">{words.byMail}</ButtonLink>
      </ButtonGroup>
    </Form>
  </Screen>
);
