import { formatWhen } from '../../../../platform/clock/index.ts';
import { Link, Section, Table, Tag, Text } from '../../../../platform/view/index.ts';
import { lengthWords, methodWords } from '../../arrangement.ts';
import { words as sessionWords } from '../session/words.ts';
import type { OurFacts } from './load.ts';
import { words } from './words.ts';

const tagColour = { arranged: 'blue', held: 'green', 'not-held': 'grey', cancelled: 'grey' } as const;

export function SessionList({
  facts: { relationship, programme, sessions, mayArrangeNow, next },
}: {
  readonly facts: OurFacts;
}) {
  const base = `/relationships/${relationship.id}/sessions`;
  const { least, most } = programme.settings.terms.sessions;
  // What was still to come is called off a moment after an ending or a pause.
  const stops = relationship.state === 'ended' || relationship.state === 'paused';
  const held = sessions.filter(({ state }) => state === 'held').length;
  return (
    <Section
      title={words.sessions}
      actions={
        mayArrangeNow &&
        next.kind !== 'arrange-first' &&
        next.kind !== 'arrange-next' && <Link href={`${base}/new`}>{words.arrange}</Link>
      }
    >
      {sessions.length === 0 ? (
        <Text>{words.sessionsNone}</Text>
      ) : (
        <>
          <Text>{words.heldOf(held, least, most)}</Text>
          {held > 0 && programme.settings.terms.records.kept !== 'never' && <Text quiet>{words.logsHow}</Text>}
          <Table
            caption={words.sessions}
            captionSize="hidden"
            head={[words.when, words.how, words.state]}
            rows={sessions
              .toReversed()
              .map((one) => ({
                ...one,
                state: stops && one.state === 'arranged' ? ('cancelled' as const) : one.state,
              }))
              .map(({ id, startsAt, minutes, method, state }) => [
                <Link href={`/sessions/${id}`}>{formatWhen(startsAt)}</Link>,
                `${methodWords[method]}, ${lengthWords(minutes)}`,
                <Tag colour={tagColour[state]}>{sessionWords.states[state]}</Tag>,
              ])}
          />
        </>
      )}
      <Text>
        <Link href={`${base}/held`}>{words.recordHeld}</Link>
      </Text>
    </Section>
  );
}
