import { BarChart, Section, Table, Text } from '../../../../platform/view/index.ts';
import type { SideReview } from '../../review/review.ts';
import { bandsOf, yesOrNoCounts } from './figures.ts';
import { words } from './words.ts';

interface Props {
  readonly side: SideReview;
  readonly least: number;
}

export function SideFigures({ side, least }: Props) {
  const { given, asked, counted, ratings, choices, yesOrNo } = side;
  if (counted === 0)
    return (
      <Section title={words.sides[side.side]}>
        <Text>{words.noneCounted(given, asked, least)}</Text>
      </Section>
    );
  return (
    <Section title={words.sides[side.side]}>
      <Text>{words.counted(given, asked, counted)}</Text>
      <Ratings ratings={ratings} />
      {choices.map((choice) => (
        <Choice {...choice} />
      ))}
      <YesOrNo yesOrNo={yesOrNo} />
      <Text small>{words.whyNotShown(least)}</Text>
    </Section>
  );
}

function Ratings({ ratings }: Pick<SideReview, 'ratings'>) {
  const [first] = ratings;
  if (!first) return null;
  return (
    <Table
      caption={words.ratings}
      firstCellIsHeader
      head={[words.question, ...[words.upper(first.points), words.lower].map(figure)]}
      rows={ratings.map(({ label, shown }) => {
        const bands = bandsOf(shown);
        return [label, bands?.high ?? words.notShown, bands?.low ?? words.notShown];
      })}
    />
  );
}

/** Three columns fit a narrow screen; who did not answer is what is left, and stands in the workbook. */
const YesOrNo = ({ yesOrNo }: Pick<SideReview, 'yesOrNo'>) => (
  <Table
    caption={words.yesOrNo}
    firstCellIsHeader
    head={[words.question, ...[words.yes, words.no].map(figure)]}
    rows={yesOrNo.map(({ label, shown }) => {
      const [yes, no] = yesOrNoCounts(shown);
      return [label, yes?.[1] ?? words.notShown, no?.[1] ?? words.notShown];
    })}
  />
);

const figure = (text: string) => ({ text, numeric: true });

function Choice({ label, options, shown }: SideReview['choices'][number]) {
  if (shown.kind === 'too-few') return null;
  const bars = options.flatMap((option, index) => {
    const value = shown.counts[index];
    return typeof value === 'number' ? [{ label: option, value }] : [];
  });
  const hidden = options.filter((_, index) => shown.counts[index] === null);
  return (
    <>
      {bars.length > 0 && (
        <BarChart
          title={label}
          summary={words.choicesSummary(shown.answered)}
          bars={bars}
          kind={words.option}
          measure={words.chose}
        />
      )}
      {hidden.length > 0 && <Text>{words.optionsNotShown(hidden.join(', '))}</Text>}
    </>
  );
}
