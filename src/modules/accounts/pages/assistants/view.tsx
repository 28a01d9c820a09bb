import { dayOf, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  EmptyState,
  Form,
  type FormState,
  Screen,
  Section,
  SummaryList,
  TextField,
} from '../../../../platform/view/index.ts';
import type { Assistant } from '../../queries/assistants-of.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: readonly Assistant[];
  readonly form: FormState;
}

export const view = ({ facts, form }: Props) => (
  <Screen title={words.title} lead={words.lead} form={form} back="/">
    {facts.length === 0 ? (
      <EmptyState title={words.none}>{words.noneHow}</EmptyState>
    ) : (
      <SummaryList rows={facts.map(row)} />
    )}
    <Section title={words.add}>
      <Form>
        <TextField form={form} name="name" label={words.name} autocomplete="off" />
        <TextField form={form} name="email" label={words.email} type="email" autocomplete="off" spellcheck={false} />
        <Button>{words.save}</Button>
      </Form>
    </Section>
  </Screen>
);

const row = ({ id, name, email, since }: Assistant) => ({
  key: name,
  value: (
    <>
      {email}, {words.since(formatShortDay(dayOf(since)))}
      <ActionForm action={`/assistants/${id}/end`} label={words.end} kind="link" describes={words.endDescribes(name)} />
    </>
  ),
});
