import { Button, Details, Form, type FormState, Screen, TextArea } from '../../../../platform/view/index.ts';
import { Prose } from '../../prose.tsx';
import type { Programme } from '../../queries/read-programme.ts';
import { filledWords } from '../../template/fill.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly form: FormState;
  readonly back: string;
}

export const view = ({ programme, form, back }: Props) => (
  <Screen title={words.title} caption={programme.name} back={back} form={form} lead={words.lead}>
    <Details summary={words.preview}>
      <Prose text={programme.settings.texts.agreement} words={filledWords(programme)} />
    </Details>
    <Form>
      <TextArea form={form} name="agreement" label={words.label} hint={words.hint} rows={30} />
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
