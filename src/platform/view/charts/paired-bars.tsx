import { Bar, BarTable, Figure } from './figure.tsx';

type PairedBarsProps = {
  title: string;
  summary: string;
  /** What the labels are: "Need". */
  kind: string;
  /** What the figures are: "How strongly it is felt, of 5". */
  measure: string;
  /** The names of the two figures: "at the start", "now". */
  series: readonly [string, string];
  rows: readonly { label: string; values: readonly [number, number] }[];
  /** What the full width stands for; the longest bar when left out. */
  most?: number | undefined;
};

/** Then and now, or capacity against demand: two bars for each label, one under the other. */
export function PairedBars({ title, summary, kind, measure, series, rows, most }: PairedBarsProps) {
  const widest = most ?? Math.max(...rows.flatMap(({ values }) => values), 0);
  return (
    <Figure title={title} summary={summary}>
      <BarTable title={title} heads={[kind, measure]} paired>
        {rows.map(({ label, values: [first, second] }) => (
          <tbody class="app-chart__pair">
            <tr class="app-chart__row">
              <th class="app-chart__label" scope="rowgroup" rowspan={2}>
                {label}
              </th>
              <Bar value={first} most={widest} second>
                <span class="app-chart__note"> {series[0]}</span>
              </Bar>
            </tr>
            <tr class="app-chart__row">
              <Bar value={second} most={widest}>
                <span class="app-chart__note"> {series[1]}</span>
              </Bar>
            </tr>
          </tbody>
        ))}
      </BarTable>
    </Figure>
  );
}
