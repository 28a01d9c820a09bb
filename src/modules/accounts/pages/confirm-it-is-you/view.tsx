import { Button, Form, Screen, Text } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

export const view = ({ facts }: { readonly facts: { readonly address: string } }) => (
  <Screen title={words.title} lead={words.lead}>
    <Text>{words.byMail(facts.address)}</Text>
    <Form>
      <Button once>{words.send}</Button>
    </Form>
  </Screen>
);
