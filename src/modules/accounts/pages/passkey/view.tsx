import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  Screen,
  TextField,
} from '../../../../platform/view/index.ts';
import type { Passkey } from '../../queries/passkeys-of.ts';
import { words } from './words.ts';

export const namingView = ({ form }: { readonly form: FormState }) => (
  <Screen title={words.naming} form={form} back="/your-passkeys">
    <Form>
      <TextField form={form} name="name" label={words.name} width={20} autocomplete="off" />
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);

export const removalView = ({ facts }: { readonly facts: Passkey }) => (
  <Screen title={words.removal(facts.name)} lead={words.removalLead} back="/your-passkeys">
    <Form>
      <ButtonGroup>
        <Button warning once>
          {words.remove}
        </Button>
        <ButtonLink href="/your-passkeys">{words.keep}</ButtonLink>
      </ButtonGroup>
    </Form>
  </Screen>
);
