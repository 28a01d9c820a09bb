import { DateField, type FormState, Radios, TextField, TimeField } from '../../../../platform/view/index.ts';
import type { Terms } from '../../../programmes/index.ts';
import { methodWords } from '../../arrangement.ts';
import { words } from './words.ts';

interface Props {
  readonly form: FormState;
  readonly terms: Pick<Terms, 'sessions'>;
  /** Not asked once it is over. */
  readonly place?: boolean;
}

export const ArrangementFields = ({ form, terms, place = true }: Props) => (
  <>
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
      items={terms.sessions.methods.map((value) => ({ value, text: methodWords[value] }))}
    />
    {place && <TextField form={form} name="place" label={words.place} hint={words.placeHint} autocomplete="off" />}
  </>
);

export const arrangementOrder = ['day', 'time', 'minutes', 'method', 'place'] as const;
