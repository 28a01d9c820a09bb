import { type Content, present } from '../content.ts';
import { Bar, BarTable, Figure } from './figure.tsx';

type BarRow = { label: string; value: number; note?: Content; href?: string | undefined };

type BarChartProps = {
  title: string;
  summary: string;
  /** What the labels are: "Region". */
  kind: string;
  /** What the figures are: "Mentors". */
  measure: string;
  bars: readonly BarRow[];
  /** After each figure: "%", " hours". */
  unit?: string | undefined;
  /** What the full width stands for; the longest bar when left out. */
  most?: number | undefined;
};

export function BarChart({ title, summary, kind, measure, bars, unit, most }: BarChartProps) {
  const widest = most ?? Math.max(...bars.map(({ value }) => value), 0);
  return (
    <Figure title={title} summary={summary}>
      <BarTable title={title} heads={[kind, measure]}>
        <tbody>
          {bars.map(({ label, value, note, href }) => (
            <tr class="app-chart__row">
              <th class="app-chart__label" scope="row">
                {href ? <LabelLink href={href}>{label}</LabelLink> : label}
              </th>
              <Bar value={value} most={widest}>
                {unit}
                {present(note) && <span class="app-chart__note"> {note}</span>}
              </Bar>
            </tr>
          ))}
        </tbody>
      </BarTable>
    </Figure>
  );
}

const LabelLink = ({ href, children }: { href: string; children: string }) => (
  <a class="govuk-link" href={href}>
    {children}
  </a>
);
