import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  Screen,
  Text,
  TextArea,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../queries/read-programme.ts';
import { setUpAddress } from '../set-up-page.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly form: FormState;
}

export const view = ({ programme: { id, name }, form }: Props) => (
  <Screen title={words.title} caption={name} back={setUpAddress(id)} form={form}>
    <Text>{words.what}</Text>
    <Form>
      <TextArea form={form} name="why" label={words.why} hint={words.whyHint} readers={words.readers} limit={1000} />
      <ButtonGroup>
        <Button warning once>
          {words.close}
        </Button>
        <ButtonLink href={setUpAddress(id)}>{words.cancel}</ButtonLink>
      </ButtonGroup>
    </Form>
  </Screen>
);
