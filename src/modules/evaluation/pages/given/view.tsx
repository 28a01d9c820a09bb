import { formatWhen } from '../../../../platform/clock/index.ts';
import { ActionForm, InsetText, Link, Screen, Section, SummaryList, Text } from '../../../../platform/view/index.ts';
import { answerRows } from '../../../questionnaires/index.ts';
import type { AtFeedback } from '../../at-feedback.ts';
import type { Given } from '../../queries/read-given.ts';
import { words } from './words.ts';

interface Props extends AtFeedback {
  readonly given: Given;
  readonly name: string | null;
  readonly isAuthor: boolean;
}

export const view = ({ feedback, programme, form, given, name, isAuthor }: Props) => (
  <Screen
    title={isAuthor ? words.yours : words.theirs(name ?? `the ${feedback.side}`)}
    caption={programme.name}
    back={isAuthor ? '/' : `/programmes/${programme.id}/feedback`}
  >
    {isAuthor && <Text>{words.readers}</Text>}
    <Section title={words.said}>
      <SummaryList
        rows={answerRows({
          questionnaire: form,
          answers: given.answers,
          reader: isAuthor ? 'author' : 'coordinator',
          organisations: new Map(),
        })}
      />
    </Section>
    {given.word && <WordForMentor id={feedback.id} given={given} isAuthor={isAuthor} />}
    {given.quote && <Quote id={feedback.id} quote={given.quote} isAuthor={isAuthor} />}
    {isAuthor && (
      <Section title={words.certificate}>
        <Text>
          <Link href={`/relationships/${feedback.relationship}/certificate.pdf`} download>
            {words.certificateLink}
          </Link>
        </Text>
      </Section>
    )}
  </Screen>
);

interface Part {
  readonly id: string;
  readonly isAuthor: boolean;
}

function WordForMentor({ id, given, isAuthor }: Part & { readonly given: Given }) {
  const { word, passedOnAt } = given;
  return (
    <Section title={words.word}>
      <InsetText>{word}</InsetText>
      {passedOnAt && <Text>{words.passed(formatWhen(passedOnAt))}</Text>}
      {!passedOnAt && isAuthor && <Text>{words.notYetPassed}</Text>}
      {!passedOnAt && !isAuthor && (
        <>
          <Text>{words.passOnWhy}</Text>
          <ActionForm action={`/feedback/${id}/pass-on`} label={words.passOn} />
        </>
      )}
    </Section>
  );
}

const Quote = ({ id, quote, isAuthor }: Part & { readonly quote: string }) => (
  <Section title={words.quote}>
    <InsetText>{quote}</InsetText>
    <Text>{words.quoteWhy}</Text>
    {isAuthor && <ActionForm action={`/feedback/${id}/quote/take-back`} label={words.takeBack} kind="secondary" />}
  </Section>
);
