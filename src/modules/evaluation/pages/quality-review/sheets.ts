import type { CellValue, Sheet } from '../../../../platform/documents/index.ts';
import type { QualityReview } from '../../queries/read-review.ts';
import type { SideReview } from '../../review/review.ts';
import { bandsOf, yesOrNoCounts } from './figures.ts';
import { levelRows, newnessRows } from './who-was-mentored.tsx';
import { words } from './words.ts';

/** The review as a workbook: the same figures as on the page, and each point of a rating where that may be shown. */
export function sheetsOf({ sides, mentored, councils, quotes, least }: QualityReview): readonly Sheet[] {
  return [
    ...sides.map((one) => sideSheet(one, least)),
    {
      name: words.mentored,
      columns: [{ heading: words.mentored, width: 60 }, { heading: words.chose }],
      rows: mentored.counted === 0 ? [] : [...levelRows(mentored), ...newnessRows(mentored)].map((row) => [...row]),
      notes: ['', mentored.counted === 0 ? words.mentoredNone(least) : words.mentoredCounted(mentored.counted)],
    },
    {
      name: words.councils,
      columns: [{ heading: words.council, width: 40 }, { heading: words.given }, { heading: words.received }],
      rows: councils.map(({ name, given, received }) => [name ?? words.unknown, given, received]),
    },
    {
      name: words.quotes,
      columns: [
        { heading: words.by.mentee, width: 14 },
        { heading: words.quotes, width: 90 },
      ],
      rows: quotes.map(({ side, body }) => [words.by[side], body]),
    },
  ];
}

function sideSheet(review: SideReview, least: number): Sheet {
  const { side, given, asked, counted, ratings, choices, yesOrNo } = review;
  return {
    name: words.sides[side],
    columns: [{ heading: words.question, width: 44 }, { heading: words.answer, width: 32 }, { heading: words.chose }],
    rows:
      counted === 0
        ? []
        : [...ratings.flatMap(ratingRows), ...choices.flatMap(choiceRows), ...yesOrNo.flatMap(yesRows)],
    notes: [
      '',
      counted === 0 ? words.noneCounted(given, asked, least) : words.counted(given, asked, counted),
      words.how(least),
    ],
  };
}

function ratingRows({ label, points, shown }: SideReview['ratings'][number]): readonly CellValue[][] {
  if (shown.kind === 'points') return points.map((point, index) => [label, point, shown.counts[index] ?? null]);
  const bands = bandsOf(shown);
  if (bands)
    return [
      [label, words.upper(points), bands.high],
      [label, words.lower, bands.low],
    ];
  return [[label, words.answered, shown.kind === 'total' ? shown.total : words.notShown]];
}

const choiceRows = ({ label, options, shown }: SideReview['choices'][number]): readonly CellValue[][] =>
  shown.kind === 'too-few'
    ? [[label, words.answered, words.notShown]]
    : options.map((option, index) => [label, option, shown.counts[index] ?? words.notShown]);

const yesRows = ({ label, shown }: SideReview['yesOrNo'][number]): readonly CellValue[][] =>
  yesOrNoCounts(shown).map(([answer, count]) => [label, answer, count ?? words.notShown]);
