import type { FormState } from '../../../../platform/view/index.ts';
import { InsetText, List, Screen, Section, SummaryCard, Text } from '../../../../platform/view/index.ts';
import { answerRows } from '../../../questionnaires/index.ts';
import { isAgreed, isUnanswered } from '../../lifecycle.ts';
import { evidenceInShort } from '../reasons-in-words.ts';
import { AgreedParts } from './agreed.tsx';
import { AnswerParts } from './answer.tsx';
import { OverParts } from './over.tsx';
import type { ProposalFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: ProposalFacts;
  readonly form: FormState;
}

export const view = ({ facts, form }: Props) => {
  const { programme, proposal, side, kindWord } = facts;
  const other = proposal.parties[side === 'mentee' ? 'mentor' : 'mentee'];
  const { state } = proposal;
  if ((!isUnanswered(state) && !isAgreed(state)) || other.name === null)
    return (
      <Screen title={other.name ? words.title(other.name) : words.titleOver} caption={programme.name} back="/">
        <OverParts facts={facts} />
      </Screen>
    );
  return (
    <Screen
      title={words.title(other.name)}
      caption={programme.name}
      lead={[other.title, other.organisation].filter(Boolean).join(', ') || undefined}
      form={form}
      back="/"
    >
      {isUnanswered(state) && <Text>{side === 'mentee' ? words.leadMentee : words.leadMentor}</Text>}
      {isAgreed(state) && <AgreedParts facts={facts} other={other} name={other.name} />}
      {kindWord && (
        <InsetText>
          <strong>{words.kindWord}</strong>
          <br />
          {kindWord}
        </InsetText>
      )}
      <Why facts={facts} />
      <About facts={facts} />
      {isUnanswered(state) && <AnswerParts facts={facts} form={form} name={other.name} />}
    </Screen>
  );
};

/** Why the engine suggested this mentor; nothing of anybody's preferences but the mentee's own choice. */
function Why({ facts: { why } }: { readonly facts: ProposalFacts }) {
  const holding = (why?.criteria ?? []).filter(({ holds }) => holds);
  if (!why || (holding.length === 0 && why.rank === null)) return null;
  const reasons = holding.map((one) => [one.words, evidenceInShort(one)].filter(Boolean).join(': '));
  return (
    <Section title={words.why}>
      <List kind="bullet" items={why.rank === null ? reasons : [words.chosen(why.rank), ...reasons]} />
    </Section>
  );
}

/** What speaks for the match: the mentor's profile, or the mentee's background and hopes. Never a rank. */
function About({ facts: { portrait, hopes } }: { readonly facts: ProposalFacts }) {
  const reading = { organisations: new Map<string, string>(), answeredOnly: true };
  if (portrait?.answers)
    return (
      <SummaryCard
        title={words.portrait}
        rows={answerRows({ questionnaire: portrait.form, answers: portrait.answers, reader: 'mentee', ...reading })}
      />
    );
  if (!hopes) return null;
  return (
    <SummaryCard
      title={words.hopes}
      rows={answerRows({ questionnaire: hopes.form, answers: hopes.answers, reader: 'mentor', ...reading })}
    />
  );
}
