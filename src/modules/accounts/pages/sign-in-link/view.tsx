import { Button, ButtonGroup, ButtonLink, Form, Screen, Text } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Facts {
  readonly sameBrowser: boolean;
  readonly works: boolean;
}

export const view = ({ facts: { sameBrowser, works } }: { readonly facts: Facts }) =>
  !works ? (
    <Screen title={words.endedTitle}>
      <Text>{words.ended}</Text>
      <ButtonGroup>
        <Button href="/sign-in">{words.another}</Button>
        <ButtonLink href="/">{words.home}</ButtonLink>
      </ButtonGroup>
    </Screen>
  ) : sameBrowser ? (
    <Screen title={words.title} lead={words.lead}>
      <Form>
        <Button once>{words.signIn}</Button>
      </Form>
    </Screen>
  ) : (
    <Screen title={words.elsewhereTitle}>
      <Text>{words.elsewhere}</Text>
      <Button href="/sign-in" secondary>
        {words.again}
      </Button>
    </Screen>
  );
