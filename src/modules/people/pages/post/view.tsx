import {
  Button,
  DateField,
  FieldGroup,
  Form,
  type FormState,
  Radios,
  Screen,
  Select,
  TextField,
} from '../../../../platform/view/index.ts';
import type { ListedOrganisation } from '../../queries/list-organisations.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: {
    readonly name: string;
    readonly post: string | null;
    readonly organisations: readonly ListedOrganisation[];
    readonly address: string;
    readonly isOwn: boolean;
  };
  readonly form: FormState;
}

export const view = ({ facts: { name, post, organisations, address, isOwn }, form }: Props) => (
  <Screen title={isOwn ? words.yours : words.theirs} caption={isOwn ? null : name} back={address} form={form}>
    <Form>
      {post && (
        <Radios
          form={form}
          name="change"
          label={words.change}
          items={[
            { value: 'move', text: words.move, hint: words.moveHint },
            { value: 'correct', text: words.correct },
          ]}
        />
      )}
      <Select
        form={form}
        name="organisation"
        label={words.organisation}
        hint={words.organisationHint}
        items={organisations.map((body) => ({ value: body.id, text: body.name }))}
        blank={words.blank}
      />
      <TextField form={form} name="title" label={words.title} {...(isOwn && { autocomplete: 'organization-title' })} />
      <DateField form={form} name="since" label={words.since} hint={words.sinceHint} />
      <FieldGroup label={words.manager} hint={isOwn ? words.managerHint : null}>
        <TextField form={form} name="managerName" label={words.managerName} autocomplete="off" />
        <TextField
          form={form}
          name="managerEmail"
          label={words.managerEmail}
          type="email"
          autocomplete="off"
          spellcheck={false}
        />
      </FieldGroup>
      <Button once>{words.save}</Button>
    </Form>
  </Screen>
);
