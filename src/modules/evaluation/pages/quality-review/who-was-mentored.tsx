import { Section, Table, Text } from '../../../../platform/view/index.ts';
import type { Categories } from '../../disclosure/categories.ts';
import type { WhoWasMentored } from '../../review/mentored.ts';
import { words } from './words.ts';

/** A label for each category, with its count where that may be shown. */
export function rowsOf(labels: readonly string[], shown: Categories): readonly (readonly [string, number | string])[] {
  return labels.map((label, index) => [
    label,
    shown.kind === 'too-few' ? words.notShown : (shown.counts[index] ?? words.notShown),
  ]);
}

export const levelRows = ({ byLevel: { labels, shown } }: WhoWasMentored) => rowsOf([...labels, words.unknown], shown);
export const newnessRows = ({ byNewness }: WhoWasMentored) => rowsOf(words.newness, byNewness);

export function WhoWasMentoredPart({ who, least }: { readonly who: WhoWasMentored; readonly least: number }) {
  return (
    <Section title={words.mentored}>
      {who.counted === 0 ? (
        <Text>{words.mentoredNone(least)}</Text>
      ) : (
        <>
          <Text>{words.mentoredCounted(who.counted)}</Text>
          <Figures caption={words.byLevel} rows={levelRows(who)} />
          <Figures caption={words.byNewness} rows={newnessRows(who)} />
        </>
      )}
    </Section>
  );
}

const Figures = ({ caption, rows }: { readonly caption: string; readonly rows: ReturnType<typeof rowsOf> }) => (
  <Table
    caption={caption}
    firstCellIsHeader
    head={[caption, { text: words.chose, numeric: true }]}
    rows={rows.map(([label, count]) => [label, count])}
  />
);
