import {
  Button,
  ButtonGroup,
  ButtonLink,
  type FormState,
  PasskeyForm,
  Screen,
  TextField,
} from '../../../../platform/view/index.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: { readonly options: object | null };
  readonly form: FormState;
}

export const view = ({ facts: { options }, form }: Props) =>
  options ? (
    <Screen title={words.title} lead={words.lead} form={form} back="/your-passkeys">
      <PasskeyForm kind="create" options={options} name="answer" {...words.saying}>
        <TextField form={form} name="name" label={words.name} hint={words.nameHint} width={20} autocomplete="off" />
        <ButtonGroup>
          <Button>{words.add}</Button>
          <ButtonLink href="/your-passkeys">{words.cancel}</ButtonLink>
        </ButtonGroup>
      </PasskeyForm>
    </Screen>
  ) : (
    <Screen title={words.endedTitle} lead={words.ended} back="/your-passkeys">
      <Button href="/your-passkeys">{words.toPasskeys}</Button>
    </Screen>
  );
