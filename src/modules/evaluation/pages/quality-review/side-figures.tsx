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
      <Table
        caption={words.yesOrNo}
        firstCellIsHeader
        head={[words.question, ...[words.yes, words.no, words.unanswered].map((text) => ({ text, numeric: true }))]}
        rows={yesOrNo.map(({ label, shown }) => [
          label,
          ...yesOrNoCounts(shown).map(([, count]) => count ?? words.tooFew),
        ])}
      />
    </Section>
  );
}

function Ratings({ ratings }: Pick<SideReview, 'ratings'>) {
  const [first] = ratings;
  if (!first) return null;
  const heads = [words.answered, words.upper(first.points), words.lower];
  return (
    <Table
      caption={words.ratings}
      firstCellIsHeader
      head={[words.question, ...heads.map((text) => ({ text, numeric: true }))]}
      rows={ratings.map(({ label, shown }) => {
        const bands = bandsOf(shown);
        const total = shown.kind === 'too-few' ? words.tooFew : shown.total;
        return [label, total, bands?.high ?? words.tooFew, bands?.low ?? words.tooFew];
      })}
    />
  );
}

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
      {hidden.length > 0 && <Text>{words.notShown(hidden.join(', '))}</Text>}
    </>
  );
}
