import { formatDay } from '../../../../platform/clock/index.ts';
import { List, Section, Text } from '../../../../platform/view/index.ts';
import { receiverWords } from '../../words.ts';
import { words as raiseWords } from '../raise/words.ts';
import type { ConcernFacts } from './load.ts';
import { Referrals } from './referrals.tsx';
import { words } from './words.ts';

/** For the person whom it is about: that it was referred and to whom, and what they can do. */
export const PersonView = ({ facts: { concern, programme, texts, receivers } }: { readonly facts: ConcernFacts }) => {
  const author = concern.raisedByName ?? words.somebody;
  const team = programme.settings.contact?.name ?? raiseWords.theTeam;
  return (
    <>
      {concern.toldOn && <Text>{words.personLead(author, formatDay(concern.toldOn))}</Text>}
      <Section title={words.next}>
        <Text>{words.forPerson[concern.state]}</Text>
      </Section>
      <Referrals texts={texts} />
      <Section title={words.personYou}>
        <List
          kind="bullet"
          spaced
          items={[
            words.personReads(author, receiverWords(receivers)),
            words.personAsk(team),
            words.personElse,
            words.personGoesOn,
          ]}
        />
      </Section>
    </>
  );
};
