import { type Content, present } from '../content.ts';
import { Bar, Figure, share } from './figure.tsx';

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

export function BarChart({ title, summary, kind, measure, bars, unit = '', most }: BarChartProps) {
  const widest = most ?? Math.max(...bars.map(({ value }) => value), 0);
  return (
    <Figure title={title} summary={summary}>
      <table class="app-chart">
        <caption class="govuk-visually-hidden">{title}</caption>
        <thead class="govuk-visually-hidden">
          <tr>
            <th scope="col">{kind}</th>
            <th scope="col">{measure}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr class="app-chart__row">
              <th class="app-chart__label" scope="row">
                {bar.href ? (
                  <a class="govuk-link" href={bar.href}>
                    {bar.label}
                  </a>
                ) : (
                  bar.label
                )}
              </th>
              <td class="app-chart__value">
                <Bar share={share(bar.value, widest)} />
                <span class="app-chart__figure">
                  {bar.value.toLocaleString('en-GB')}
                  {unit}
                  {present(bar.note) && <span class="app-chart__note"> {bar.note}</span>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}
