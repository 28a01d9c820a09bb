import { formatWhen } from '../../../../platform/clock/index.ts';
import { Button, Form, type FormState, Screen, TextArea } from '../../../../platform/view/index.ts';
import type { AtSession } from '../../at-session.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtSession;
  readonly form: FormState;
}

export const view = ({ facts: { session }, form }: Props) => (
  <Screen
    title={words.title}
    caption={formatWhen(session.startsAt)}
    back={`/sessions/${session.id}`}
    lead={words.lead}
    form={form}
  >
    <Form draft={`/sessions/${session.id}/note`}>
      <TextArea form={form} name="note" label={words.label} hint={words.hint} readers={words.readers} rows={12} />
      <Button once>{words.button}</Button>
    </Form>
  </Screen>
);
