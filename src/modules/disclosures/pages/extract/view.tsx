import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import {
  Button,
  Checkboxes,
  Form,
  type FormState,
  InsetText,
  List,
  Screen,
  Section,
  Text,
} from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { Disclosure } from '../../queries/read-disclosure.ts';
import { purposeWords } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  /** Null once it was ended. */
  readonly facts: { readonly shared: Shared | null };
  readonly form: FormState;
}

interface Shared {
  readonly disclosure: Disclosure;
  readonly programme: Programme;
  readonly names: readonly string[];
  /** Null until confidence is promised. */
  readonly text: string | null;
}

export const view = ({ facts: { shared }, form }: Props) =>
  shared ? <Standing shared={shared} form={form} /> : <Ended />;

const Ended = () => (
  <Screen title={words.ended} lead={words.endedWhat}>
    <Text>{words.endedStill}</Text>
  </Screen>
);

const Standing = ({ shared, form }: { readonly shared: Shared; readonly form: FormState }) => {
  const { disclosure, programme, names, text } = shared;
  const { recipientName, purpose, undertakenAt } = disclosure;
  return (
    <Screen
      title={words.title}
      caption={programme.name}
      lead={words.lead(names.join(' and '), recipientName)}
      form={form}
    >
      <Text>{words.purpose(purposeWords[purpose])}</Text>
      {text === null ? (
        <Section title={words.before}>
          <List kind="bullet" spaced items={[words.bound[0], words.uses[purpose], words.bound[1]]} />
          <Form>
            <Checkboxes
              form={form}
              name="promise"
              label={words.confidence}
              labelSize="s"
              items={[{ value: 'yes', text: words.promises[purpose] }]}
            />
            <Button once>{words.button}</Button>
          </Form>
        </Section>
      ) : (
        <>
          <Section title={words.shared}>
            {text.split('\n').map((line) => (
              <Text>{line}</Text>
            ))}
          </Section>
          <InsetText>
            {undertakenAt && words.kept(formatDay(dayOf(undertakenAt)))} {words.uses[purpose]}
          </InsetText>
        </>
      )}
    </Screen>
  );
};
