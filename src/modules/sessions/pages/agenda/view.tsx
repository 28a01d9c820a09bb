import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatWhen } from '../../../../platform/clock/index.ts';
import { Button, Form, type FormState, Screen, TextArea } from '../../../../platform/view/index.ts';
import { othersOf } from '../../../relationships/index.ts';
import type { AtSession } from '../../at-session.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtSession;
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts: { session, relationship }, form, actor }: Props) => (
  <Screen
    title={words.title}
    caption={formatWhen(session.startsAt)}
    back={`/sessions/${session.id}`}
    lead={words.lead}
    form={form}
  >
    <Form draft={`/sessions/${session.id}/agenda`}>
      <TextArea
        form={form}
        name="agenda"
        label={words.label}
        hint={words.hint}
        readers={words.readers(othersOf(relationship.members, actor.person))}
        rows={10}
      />
      <Button once>{words.button}</Button>
    </Form>
  </Screen>
);
