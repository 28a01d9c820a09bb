import { formatDay, formatShortDay, formatWhen } from '../../../../platform/clock/index.ts';
import { Section, SummaryList, Text } from '../../../../platform/view/index.ts';
import { wayWords } from '../../words.ts';
import type { ConcernFacts } from './load.ts';
import { Paragraphs } from './paragraphs.tsx';
import { ReadBy } from './read-by.tsx';
import { Referrals } from './referrals.tsx';
import { words } from './words.ts';

interface Props {
  readonly facts: ConcernFacts;
}

/** For whoever raised it: where it stands, and what they wrote. */
export const AuthorView = ({ facts: { concern, filed, texts, readings } }: Props) => {
  const said = words.forAuthor[concern.state];
  const answers = texts.filter(({ kind }) => kind === 'answer');
  return (
    <>
      <Section title={words.next}>
        <Text>{typeof said === 'string' ? said : said(formatDay(concern.acknowledgeBy))}</Text>
      </Section>
      <Referrals texts={texts} />
      {answers.length > 0 && (
        <Section title={words.answer}>
          {answers.map(({ text }) => (
            <Paragraphs text={text} />
          ))}
        </Section>
      )}
      {filed && (
        <Section title={words.wrote}>
          <SummaryList
            rows={[
              { key: words.about, value: concern.aboutName ?? words.somebody },
              { key: words.on, value: formatWhen(concern.raisedAt) },
              { key: words.ground, value: filed.ground },
              { key: words.what, value: <Paragraphs text={filed.what} /> },
              { key: words.tried, value: <Paragraphs text={filed.tried} /> },
              ...(concern.toldOn && concern.toldWay
                ? [{ key: words.told, value: words.toldOn(formatShortDay(concern.toldOn), wayWords[concern.toldWay]) }]
                : []),
              ...(filed.untold ? [{ key: words.untold, value: <Paragraphs text={filed.untold} /> }] : []),
            ]}
          />
        </Section>
      )}
      <ReadBy readings={readings} to="author" />
    </>
  );
};
