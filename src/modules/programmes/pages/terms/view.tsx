import {
  Button,
  Form,
  type FormState,
  InsetText,
  Screen,
  Section,
  TextField,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../queries/read-programme.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly form: FormState;
  readonly back: string;
}

export const view = ({ programme, form, back }: Props) => {
  const count = (name: keyof typeof words.fields, suffix?: string) => (
    <TextField form={form} name={name} label={words.fields[name]} inputmode="numeric" width={3} suffix={suffix} />
  );
  return (
    <Screen title={words.title} caption={programme.name} back={back} form={form} lead={words.lead}>
      {programme.state !== 'draft' && <InsetText>{words.fixed}</InsetText>}
      <Form>
        <Section title={words.sessions}>
          {count('least')}
          {count('most')}
          {count('months')}
          {count('usualMinutes', words.minutes)}
          {count('rearrangeHoursBefore', words.hours)}
        </Section>
        <Section title={words.matching}>
          {count('mostChoices')}
          {count('answerWorkingDays')}
          <TextField form={form} name="capacityMost" label={words.capacityMost} inputmode="numeric" width={3} />
        </Section>
        <Section title={words.ending}>
          {count('noticeDays')}
          {count('mostMonths')}
          {count('mostSessions')}
        </Section>
        <Section title={words.records}>{count('keptMonthsAfterEnd')}</Section>
        {programme.state === 'draft' && <Button once>{words.save}</Button>}
      </Form>
    </Screen>
  );
};
