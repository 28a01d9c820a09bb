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
  readonly facts: {
    readonly disclosure: Disclosure;
    readonly programme: Programme;
    readonly names: readonly string[];
    /** Null until confidence is promised. */
    readonly text: string | null;
  };
  readonly form: FormState;
}

export const view = ({ facts: { disclosure, programme, names, text }, form }: Props) => {
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
          <List kind="bullet" spaced items={words.bound} />
          <Form>
            <Checkboxes
              form={form}
              name="promise"
              label={words.confidence}
              labelSize="s"
              items={[{ value: 'yes', text: words.promise }]}
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
          {undertakenAt && <InsetText>{words.kept(formatDay(dayOf(undertakenAt)))}</InsetText>}
        </>
      )}
    </Screen>
  );
};
