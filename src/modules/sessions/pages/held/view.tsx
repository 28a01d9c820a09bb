import { Button, Form, type FormState, Screen } from '../../../../platform/view/index.ts';
import type { AtRelationship } from '../../../relationships/index.ts';
import { ArrangementFields, arrangementOrder } from '../arrangement/fields.tsx';
import { words } from './words.ts';

interface Props {
  readonly facts: AtRelationship;
  readonly form: FormState;
}

export const view = ({ facts: { relationship, programme }, form }: Props) => (
  <Screen
    title={words.title}
    caption={programme.name}
    back={`/relationships/${relationship.id}`}
    lead={words.lead}
    form={form}
    order={arrangementOrder}
  >
    <Form>
      <ArrangementFields form={form} terms={programme.settings.terms} place={false} />
      <Button once>{words.button}</Button>
    </Form>
  </Screen>
);
