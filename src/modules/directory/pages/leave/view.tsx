import { formatDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  DateField,
  Form,
  type FormState,
  List,
  Screen,
  Section,
} from '../../../../platform/view/index.ts';
import { isAway } from '../../leave.ts';
import type { LeaveFacts } from '../../queries/read-leave-facts.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: LeaveFacts;
  readonly form: FormState;
  readonly back: string;
}

export const view = ({ facts, form, back }: Props) => {
  const { programme, person, name, leaves, own, today } = facts;
  return (
    <Screen
      title={own ? words.title.own : words.title.other(name)}
      caption={programme.name}
      lead={words.lead}
      form={form}
      back={back}
    >
      {leaves.length > 0 && (
        <Section title={words.now}>
          <List items={leaves.map(({ from, backOn }) => words.planned(formatDay(from), formatDay(backOn)))} />
          {isAway(today, leaves) && (
            <ActionForm
              action={`/programmes/${programme.id}/people/${person}/return`}
              label={words.back}
              kind="secondary"
            />
          )}
        </Section>
      )}
      <Form>
        <DateField form={form} name="from" label={words.from} />
        <DateField form={form} name="until" label={words.until} hint={words.untilHint} />
        <Button>{words.save}</Button>
      </Form>
    </Screen>
  );
};
