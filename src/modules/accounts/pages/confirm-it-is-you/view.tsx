import { ActionForm, Button, Form, Screen, Text } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: {
    readonly address: string;
    readonly hasPasskey: boolean;
    readonly providers: readonly { readonly name: string; readonly label: string }[];
  };
  readonly query: { readonly to: string };
}

export const view = ({ facts, query }: Props) => (
  <Screen title={words.title} lead={words.lead}>
    {facts.hasPasskey && (
      <ActionForm action={`/sign-in/passkey?to=${encodeURIComponent(query.to)}`} label={words.passkey} />
    )}
    {facts.providers.map(({ name, label }) => (
      <ActionForm
        action={`/sign-in/with/${name}?to=${encodeURIComponent(query.to)}`}
        label={words.through(label)}
        kind="secondary"
      />
    ))}
    <Text>{words.byMail(facts.address)}</Text>
    <Form>
      <Button once secondary={facts.hasPasskey}>
        {words.send}
      </Button>
    </Form>
  </Screen>
);
