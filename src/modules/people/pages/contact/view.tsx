import { Button, Form, type FormState, InsetText, Screen, TextField } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: {
    readonly name: string;
    readonly address: string;
    readonly isOwn: boolean;
    readonly fixed: boolean;
    readonly email: string | null;
  };
  readonly form: FormState;
}

export const view = ({ facts: { name, address, isOwn, fixed, email }, form }: Props) => (
  <Screen title={isOwn ? words.yours : words.theirs} caption={isOwn ? null : name} back={address} form={form}>
    <Form>
      <TextField
        form={form}
        name="name"
        label={words.name}
        hint={words.nameHint}
        {...(isOwn && { autocomplete: 'name' })}
      />
      {fixed ? (
        <InsetText>{words.theirsAlone(email ?? '')}</InsetText>
      ) : (
        <TextField
          form={form}
          name="email"
          label={words.email}
          hint={isOwn ? words.emailHint : words.theirEmailHint}
          type="email"
          spellcheck={false}
          {...(isOwn && { autocomplete: 'email' })}
        />
      )}
      <TextField
        form={form}
        name="phone"
        label={words.phone}
        type="tel"
        width={20}
        {...(isOwn && { autocomplete: 'tel' })}
      />
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
