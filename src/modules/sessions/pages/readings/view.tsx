import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatWhen } from '../../../../platform/clock/index.ts';
import { EmptyState, Screen, Text, Timeline } from '../../../../platform/view/index.ts';
import { type AtRelationship, othersOf } from '../../../relationships/index.ts';
import type { NamedReading } from '../../queries/readings-of.ts';
import { whatWasRead, words } from './words.ts';

interface Props {
  readonly facts: AtRelationship & { readonly readings: readonly NamedReading[] };
  readonly actor: SignedIn;
}

export const view = ({ facts: { relationship, readings }, actor }: Props) => (
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
        items={readings.map(({ name, at, place, texts }) => ({
          title: whatWasRead(place, texts),
          when: formatWhen(at),
          dateTime: at.toString(),
          by: name,
        }))}
      />
    )}
  </Screen>
);
