import { Button, Form, type FormState, Screen, TextField } from '../../../../platform/view/index.ts';
import type { Kept } from '../../queries/read-kept.ts';
import { profilePath } from '../paths.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: Kept;
  readonly form: FormState;
}

export const view = ({ facts: { programme, mentor, name, own, portrait }, form }: Props) => {
  const title = own ? words.title.own : words.title.other(name);
  return (
    <Screen title={title} caption={programme.name} form={form} heading={false} back={profilePath(programme.id, mentor)}>
      <Form>
        <TextField
          form={form}
          name="seats"
          label={title}
          heading
          hint={words.hint(portrait?.taken ?? 0)}
          width={2}
          inputmode="numeric"
        />
        <Button>{words.save}</Button>
      </Form>
    </Screen>
  );
};
