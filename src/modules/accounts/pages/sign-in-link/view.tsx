import { Button, Form, Screen, Text } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

export const view = ({ facts }: { readonly facts: { readonly sameBrowser: boolean } }) =>
  facts.sameBrowser ? (
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
