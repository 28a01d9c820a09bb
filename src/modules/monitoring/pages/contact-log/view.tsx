import { formatDay, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  Button,
  DateField,
  EmptyState,
  Form,
  type FormState,
  Link,
  Radios,
  Screen,
  Section,
  SummaryList,
  Text,
  TextArea,
  Timeline,
} from '../../../../platform/view/index.ts';
import type { Contact } from '../../queries/contact-log.ts';
import { words } from './words.ts';

interface Props {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
  };
  readonly programme: string;
  readonly contacts: readonly Contact[];
  readonly form: FormState;
}

const ways = Object.entries(words.ways).map(([value, text]) => ({ value, text }));

export const view = ({ person, programme, contacts, form }: Props) => (
  <Screen
    title={words.title}
    caption={person.name}
    back={`/programmes/${programme}/people/${person.id}`}
    form={form}
    lead={words.lead}
  >
    <SummaryList
      rows={[
        {
          key: words.email,
          value: person.email ? <Link href={`mailto:${person.email}`}>{person.email}</Link> : words.unknown,
        },
        { key: words.phone, value: person.phone ?? words.unknown },
      ]}
    />
    <Text>
      <Link href={`/programmes/${programme}/people/${person.id}`}>{words.page(person.name)}</Link>
    </Text>
    <Section title={words.add}>
      <Form>
        <DateField form={form} name="madeOn" label={words.madeOn} />
        <Radios form={form} name="way" label={words.way} items={ways} inline />
        <TextArea
          form={form}
          name="note"
          label={words.note}
          hint={words.noteHint}
          readers={words.noteReaders}
          rows={3}
        />
        <DateField form={form} name="chaseOn" label={words.chaseOn} hint={words.chaseOnHint} />
        <Button once>{words.save}</Button>
      </Form>
    </Section>
    <Section title={words.history}>
      {contacts.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHow}</EmptyState>
      ) : (
        <Timeline items={contacts.map(entry)} level={3} />
      )}
    </Section>
  </Screen>
);

const entry = ({ madeOn, way, note, chaseOn, settled, by }: Contact) => ({
  title: words.ways[way],
  when: formatDay(madeOn),
  dateTime: madeOn.toString(),
  by: by ?? words.someone,
  content: (
    <>
      {note === null ? null : <Text>{note}</Text>}
      {chaseOn === null ? null : (
        <Text quiet>{settled ? words.done(formatShortDay(chaseOn)) : words.next(formatShortDay(chaseOn))}</Text>
      )}
    </>
  ),
});
