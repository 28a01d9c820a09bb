import { Bar, Figure, share } from './figure.tsx';

type PairedBarsProps = {
  title: string;
  summary: string;
  /** What the labels are: "Need". */
  kind: string;
  /** The names of the two figures: "At the start", "Now". */
  series: readonly [string, string];
  rows: readonly { label: string; values: readonly [number, number] }[];
  /** What the full width stands for; the longest bar when left out. */
  most?: number | undefined;
};

/** Then and now, or capacity against demand. */
export function PairedBars({ title, summary, kind, series, rows, most }: PairedBarsProps) {
  const widest = most ?? Math.max(...rows.flatMap(({ values }) => values), 0);
  return (
    <Figure title={title} summary={summary}>
      <table class="app-chart app-chart--paired">
        <caption class="govuk-visually-hidden">{title}</caption>
        <thead class="govuk-visually-hidden">
          <tr>
            <th scope="col">{kind}</th>
            {series.map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values }) => (
            <tr class="app-chart__row">
              <th class="app-chart__label" scope="row">
                {label}
              </th>
              {values.map((value, index) => (
                <td class="app-chart__value">
                  <Bar share={share(value, widest)} kind={index === 0 ? 'second' : 'first'} />
                  <span class="app-chart__figure">
                    {value.toLocaleString('en-GB')} <span class="app-chart__note">{series[index]}</span>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}
