import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  Form,
  type FormState,
  Hidden,
  Radios,
  Screen,
  Section,
  Table,
  TextField,
} from '../../../../platform/view/index.ts';
import type { StaffMember } from '../../queries/list-staff.ts';
import type { Programme } from '../../queries/read-programme.ts';
import { setUpAddress } from '../set-up-page.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly staff: readonly StaffMember[];
  readonly form: FormState;
}

const roleItems = Object.entries(words.roles).map(([value, { text, hint }]) => ({ value, text, hint }));
const roleName = (role: string): string => roleItems.find((one) => one.value === role)?.text ?? role;

export const view = ({ programme, staff, form }: Props) => (
  <Screen title={words.title} caption={programme.name} back={setUpAddress(programme.id)} form={form} lead={words.lead}>
    <div class="app-scroll">
      <Table
        caption={words.caption}
        captionSize="hidden"
        head={[words.name, words.role, words.since, { text: <Hidden>{words.end}</Hidden> }]}
        rows={staff.map(({ person, name, role, since }) => [
          name,
          roleName(role),
          formatDay(dayOf(since)),
          <ActionForm
            action={`/programmes/${programme.id}/staff/${person}/${role}/end`}
            label={words.end}
            kind="link"
            describes={`${name}, ${roleName(role)}`}
          />,
        ])}
      />
    </div>
    <Section title={words.add}>
      <Form>
        <TextField form={form} name="name" label={words.name} />
        <TextField form={form} name="email" label={words.email} type="email" />
        <Radios form={form} name="role" label={words.whichRole} items={roleItems} />
        <Button once>{words.save}</Button>
      </Form>
    </Section>
  </Screen>
);
