import {
  Button,
  ButtonGroup,
  ButtonLink,
  type FormState,
  PasskeyForm,
  Screen,
} from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: { readonly options: object | null };
  readonly form: FormState;
}

export const view = ({ facts: { options }, form }: Props) =>
  options ? (
    <Screen title={words.title} lead={words.lead} form={form}>
      <PasskeyForm kind="get" options={options} name="answer" atOnce {...words.saying}>
        <ButtonGroup>
          <Button>{words.again}</Button>
          <ButtonLink href="/sign-in">{words.byMail}</ButtonLink>
        </ButtonGroup>
      </PasskeyForm>
    </Screen>
  ) : (
    <Screen title={words.endedTitle} lead={words.ended}>
      <Button href="/sign-in">{words.toSignIn}</Button>
    </Screen>
  );
