import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatWhen } from '../../../../platform/clock/index.ts';
import { EmptyState, Link, Screen, Text, Timeline } from '../../../../platform/view/index.ts';
import { type AtRelationship, othersOf } from '../../../relationships/index.ts';
import type { NamedReading } from '../../queries/readings-of.ts';
import { isSharedWithCoordinator } from '../../readers.ts';
import { addressOf, whatWasRead, words } from './words.ts';

interface Props {
  readonly facts: AtRelationship & {
    readonly readings: readonly NamedReading[];
    /** Of the sessions whose logs were read. */
    readonly times: ReadonlyMap<string, Temporal.Instant>;
  };
  readonly actor: SignedIn;
}

export const view = ({ facts, actor }: Props) => {
  const { relationship, readings } = facts;
  return (
    <Screen
      title={words.title}
      caption={words.caption(othersOf(relationship.members, actor.person))}
      back={`/relationships/${relationship.id}`}
      lead={words.lead}
    >
      <Text>{words.how}</Text>
      {readings.length === 0 ? (
        <EmptyState title={words.none}>{words.noneYet}</EmptyState>
      ) : (
        <Timeline
          items={readings.map((reading) => ({
            title: <What {...reading} />,
            when: formatWhen(reading.at),
            dateTime: reading.at.toString(),
            by: reading.name,
            ...(reading.place.startsWith('sessions.log.') && { content: <OfLog reading={reading} facts={facts} /> }),
          }))}
        />
      )}
    </Screen>
  );
};

function What({ place, texts, subjects: [only] }: NamedReading) {
  const address = only && texts === 1 ? addressOf(place, only) : null;
  return address ? <Link href={address}>{whatWasRead(place, texts)}</Link> : <span>{whatWasRead(place, texts)}</span>;
}

/** Of which session a log is, and why somebody from outside could read it. */
function OfLog({ reading, facts }: { readonly reading: NamedReading; readonly facts: Props['facts'] }) {
  const { by, subjects } = reading;
  const { relationship, programme, times } = facts;
  const [at] = subjects.flatMap((session) => times.get(session) ?? []);
  const isOutside = by !== null && !relationship.members.some(({ person }) => person === by);
  const why = isSharedWithCoordinator(programme.settings.terms) ? words.outside : words.byLaw;
  return (
    <>
      {at && words.ofSession(formatWhen(at))}{' '}
      {isOutside && <Link href={`/relationships/${relationship.id}/openings`}>{why}</Link>}
    </>
  );
}
