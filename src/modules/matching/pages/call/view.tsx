import type { SignedIn } from '../../../../platform/access/index.ts';
import {
  Button,
  DateField,
  Form,
  type FormState,
  Radios,
  Screen,
  TextField,
  TimeField,
} from '../../../../platform/view/index.ts';
import type { AtProposal } from '../at-proposal.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtProposal & { readonly back: string };
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts: { proposal, programme, back }, form, actor }: Props) => {
  const { mentee, mentor } = proposal.parties;
  const other = actor.person === mentee.person ? mentor : mentee;
  return (
    <Screen
      title={proposal.call ? words.title.again : words.title.first}
      caption={programme.name}
      lead={words.lead(other.name ?? words.somebody)}
      form={form}
      order={['day', 'time', 'minutes', 'method', 'place']}
      back={back}
    >
      <Form>
        <DateField form={form} name="day" label={words.day} />
        <TimeField form={form} name="time" label={words.time} />
        <TextField
          form={form}
          name="minutes"
          label={words.minutes}
          suffix={words.minutesSuffix}
          width={3}
          inputmode="numeric"
        />
        <Radios
          form={form}
          name="method"
          label={words.method}
          items={programme.settings.terms.sessions.methods.map((value) => ({ value, text: words.methods[value] }))}
        />
        <TextField form={form} name="place" label={words.place} hint={words.placeHint} autocomplete="off" />
        <Button once>{words.save}</Button>
      </Form>
    </Screen>
  );
};
