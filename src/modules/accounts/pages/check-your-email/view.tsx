import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  List,
  Screen,
  TextField,
} from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly form: FormState;
  readonly query: { readonly wrong: boolean };
}

export const view = ({ form, query }: Props) => {
  const shown =
    query.wrong && Object.keys(form.errors).length === 0 ? { ...form, errors: { code: words.wrong } } : form;
  return (
    <Screen title={words.title} lead={words.lead} form={shown} back="/sign-in">
      <List items={[words.here, words.elsewhere]} kind="bullet" spaced />
      <Form>
        <TextField
          form={shown}
          name="code"
          label={words.code}
          hint={words.codeHint}
          width={5}
          inputmode="numeric"
          autocomplete="one-time-code"
          spellcheck={false}
        />
        <ButtonGroup>
          <Button>{words.signIn}</Button>
          <ButtonLink href="/sign-in">{words.again}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};
