import type { SignedIn } from '../../../../platform/access/index.ts';
import { Button, EmptyState, Link, Screen, Table, Tag } from '../../../../platform/view/index.ts';
import { type AtRelationship, othersOf } from '../../../relationships/index.ts';
import type { Disclosure } from '../../queries/read-disclosure.ts';
import { purposeWords, stateColours, stateWords } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtRelationship & { readonly disclosures: readonly Disclosure[] };
  readonly actor: SignedIn;
}

export const view = ({ facts: { relationship, disclosures }, actor }: Props) => {
  const at = `/relationships/${relationship.id}`;
  return (
    <Screen
      title={words.title}
      caption={`With ${othersOf(relationship.members, actor.person)}`}
      back={at}
      lead={words.lead}
    >
      {disclosures.length === 0 ? (
        <EmptyState title={words.none}>{words.noneYet}</EmptyState>
      ) : (
        <Table
          caption={words.caption}
          captionSize="hidden"
          head={[words.to, words.purpose, words.state]}
          rows={disclosures.map(({ id, recipientName, purpose, state }) => [
            <Link href={`/disclosures/${id}`}>{recipientName}</Link>,
            purposeWords[purpose],
            <Tag colour={stateColours[state]}>{stateWords[state]}</Tag>,
          ])}
        />
      )}
      {relationship.state !== 'ended' && <Button href={`${at}/disclosures/new`}>{words.propose}</Button>}
    </Screen>
  );
};
