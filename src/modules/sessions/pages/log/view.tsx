import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatWhen } from '../../../../platform/clock/index.ts';
import { Button, EmptyState, Screen, Section, Text, Timeline } from '../../../../platform/view/index.ts';
import { othersOf, pairWords, takesPart } from '../../../relationships/index.ts';
import { linesOf } from '../../agenda-lines.ts';
import { lengthWords, methodWords } from '../../arrangement.ts';
import type { Log } from '../../queries/read-log.ts';
import type { NamedReading } from '../../queries/readings-of.ts';
import type { AtLog } from './load.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtLog & { readonly readings: readonly NamedReading[] };
  readonly actor: SignedIn;
}

export const view = ({ facts: { session, relationship, log, readings }, actor }: Props) => {
  const { id, startsAt, minutes, method } = session;
  const inIt = takesPart(actor, relationship);
  const { members } = relationship;
  return (
    <Screen
      title={words.title}
      caption={inIt ? `With ${othersOf(members, actor.person)}` : pairWords(members)}
      back={inIt ? `/sessions/${id}` : `/relationships/${relationship.id}/timeline`}
      lead={`${formatWhen(startsAt)}, ${lengthWords(minutes)}, ${methodWords[method].toLowerCase()}`}
    >
      {log ? (
        <>
          {linesOf(log.text).map((line) => (
            <Text>{line}</Text>
          ))}
          {inIt && (
            <Button href={`/sessions/${id}/log/edit`} secondary>
              {words.change}
            </Button>
          )}
          <History log={log} />
          {inIt && <Readings readings={readings} />}
        </>
      ) : (
        <EmptyState title={words.none} action={{ href: `/sessions/${id}/log/edit`, text: words.begin }}>
          {words.noneHow}
        </EmptyState>
      )}
    </Screen>
  );
};

const History = ({ log }: { readonly log: Log }) => (
  <Section title={words.changed}>
    <Timeline
      level={3}
      items={log.edits.map(({ name, at }, index) => ({
        title: index === log.edits.length - 1 ? words.begunBy : words.changedBy,
        when: formatWhen(at),
        dateTime: at.toString(),
        by: name,
      }))}
    />
  </Section>
);

const Readings = ({ readings }: { readonly readings: readonly NamedReading[] }) => (
  <Section title={words.read}>
    {readings.length === 0 ? (
      <Text>{words.readNobody}</Text>
    ) : (
      <Timeline
        level={3}
        items={readings.map(({ name, at }) => ({
          title: words.readWhat,
          when: formatWhen(at),
          dateTime: at.toString(),
          by: name,
        }))}
      />
    )}
  </Section>
);
