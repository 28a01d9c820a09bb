import { dayOf, formatDay, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  Button,
  Form,
  type FormState,
  Link,
  Radios,
  Screen,
  SummaryList,
  Tag,
  Text,
  TextArea,
} from '../../../../platform/view/index.ts';
import { pairWords } from '../../names.ts';
import type { ExtensionFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: ExtensionFacts;
  readonly form: FormState;
}

export const view = ({ facts, form }: Props) => {
  const { relationship, extension } = facts;
  const open = extension.state === 'asked';
  return (
    <Screen
      title={words.title}
      caption={pairWords(relationship.members)}
      back={`/relationships/${relationship.id}`}
      form={form}
      tag={!open && <Tag>{words.state[extension.state]}</Tag>}
    >
      <SummaryList rows={rowsOf(facts)} />
      <Text>
        <Link href={`/relationships/${relationship.id}/timeline`}>{words.timeline}</Link>
      </Text>
      {open && (
        <Form>
          <Radios
            form={form}
            name="answer"
            label={words.answer}
            items={[
              { value: 'grant', text: words.grant },
              { value: 'decline', text: words.decline },
            ]}
          />
          <TextArea
            form={form}
            name="words"
            label={words.words}
            hint={words.wordsHint}
            readers={words.readers}
            limit={1000}
          />
          <Button once>{words.button}</Button>
        </Form>
      )}
    </Screen>
  );
};

function rowsOf({ relationship, extension, programme, seats, waiting, held }: ExtensionFacts) {
  const { weighs, mostSessions } = programme.settings.terms.extension;
  const { months, askedAt, askedBy, state } = extension;
  const asker = relationship.members.find(({ person }) => person === askedBy)?.name ?? '';
  const wouldEnd = relationship.endsOn.add({ months });
  return [
    { key: words.asked, value: words.askedValue(months, asker, formatShortDay(dayOf(askedAt))) },
    { key: words.held, value: String(held) },
    { key: words.endsNow, value: formatDay(relationship.endsOn) },
    ...(state === 'asked' ? [{ key: words.wouldEnd, value: formatDay(wouldEnd) }] : []),
    ...(state === 'asked' ? [{ key: words.sessions, value: words.sessionsValue(mostSessions) }] : []),
    // What whoever decides has in view is a term of the programme.
    ...(weighs.includes('mentor-capacity') ? seats : []).map(({ name, offered, taken }) => ({
      key: words.places(name),
      value: offered === 0 ? words.placesNone : words.placesValue(taken, offered),
    })),
    ...(weighs.includes('requests-waiting') ? [{ key: words.waiting, value: String(waiting) }] : []),
  ];
}
