import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatWhen } from '../../../../platform/clock/index.ts';
import { Link, List, Screen, Section, Text } from '../../../../platform/view/index.ts';
import { type AtRelationship, othersOf } from '../../../relationships/index.ts';
import type { Opening } from '../../queries/read-opening.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtRelationship & { readonly openings: readonly Opening[] };
  readonly actor: SignedIn;
}

export const view = ({ facts: { relationship, openings }, actor }: Props) => (
  <Screen
    title={words.title}
    caption={`With ${othersOf(relationship.members, actor.person)}`}
    back={`/relationships/${relationship.id}`}
    lead={words.lead}
  >
    <Section title={words.list}>
      {openings.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <List
          kind="plain"
          spaced
          items={openings.map(({ id, openedAt, askedAt }) => (
            <Link href={`/openings/${id}`}>{words.openedOn(formatWhen(openedAt ?? askedAt))}</Link>
          ))}
        />
      )}
    </Section>
    <Section title={words.how}>
      <List kind="number" spaced items={words.steps} />
      <Text>
        <Link href={`/relationships/${relationship.id}/readings`}>{words.readings}</Link>
      </Text>
    </Section>
  </Screen>
);
