import type { FormState } from '../../../../platform/view/index.ts';
import { ActionForm, Button, Form, Screen, Section, TextField } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: { readonly providers: readonly { readonly name: string; readonly label: string }[] };
  readonly form: FormState;
  readonly query: { readonly to: string };
}

export const view = ({ facts, form, query }: Props) => (
  <Screen title={words.title} lead={words.lead} form={form}>
    <Form>
      <TextField form={form} name="email" label={words.email} type="email" autocomplete="email" spellcheck={false} />
      <Button once>{words.send}</Button>
    </Form>
    <Section title={words.otherWays}>
      {facts.providers.map(({ name, label }) => (
        <ActionForm
          action={`/sign-in/with/${name}?to=${encodeURIComponent(query.to)}`}
          label={words.through(label)}
          kind="secondary"
        />
      ))}
      <ActionForm
        action={`/sign-in/passkey?to=${encodeURIComponent(query.to)}`}
        label={words.passkey}
        kind="secondary"
      />
    </Section>
  </Screen>
);
