import type { VNode } from 'preact';
import { formatWhen } from '../clock/index.ts';
import {
  Button,
  type Content,
  Form,
  type FormState,
  Screen,
  SummaryCard,
  type SummaryRow,
  Text,
} from '../view/index.ts';

interface StepScreen {
  readonly caption: string;
  readonly title: string;
  readonly form: FormState;
  readonly back: string;
  readonly address: string;
  readonly fields: VNode;
  readonly savedAt: Temporal.Instant | null;
}

export const stepScreen = ({ caption, title, form, back, address, fields, savedAt }: StepScreen): VNode => (
  <Screen title={title} caption={caption} back={back} form={form}>
    <Form draft={address}>
      {fields}
      <Button>Save and continue</Button>
    </Form>
    <Text small quiet>
      {savedAt
        ? `Saved ${formatWhen(savedAt)}. You can leave and come back to it.`
        : 'What you enter is saved as you go. Only you can see it until you send it.'}
    </Text>
  </Screen>
);

interface CheckScreen {
  readonly caption: string;
  readonly back: string;
  readonly base: string;
  readonly answers: readonly {
    readonly step: { readonly name: string; readonly title: string };
    readonly rows: readonly SummaryRow[];
  }[];
  readonly before: Content;
  readonly button: string;
}

export const checkScreen = ({ caption, back, base, answers, before, button }: CheckScreen): VNode => (
  <Screen title="Check your answers" caption={caption} back={back}>
    {answers.map(({ step, rows }) => (
      <SummaryCard
        key={step.name}
        title={step.title}
        rows={rows}
        actions={[{ href: `${base}/${step.name}?change`, text: 'Change' }]}
      />
    ))}
    <Form>
      {before}
      <Button once>{button}</Button>
    </Form>
  </Screen>
);
