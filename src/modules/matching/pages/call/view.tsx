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
  const theirs = actor.person !== mentee.person && actor.person !== mentor.person;
  const other = actor.person === mentee.person ? mentor : mentee;
  const title = theirs ? words.titleForThem : words.title;
  return (
    <Screen
      title={proposal.call ? title.again : title.first}
      caption={programme.name}
      lead={theirs ? words.leadForThem : words.lead(other.name ?? words.somebody)}
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
