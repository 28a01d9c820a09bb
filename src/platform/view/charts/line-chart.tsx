import { Details } from '../govuk/messages.tsx';
import { Table } from '../govuk/table.tsx';
import { Figure } from './figure.tsx';

type LineChartProps = {
  title: string;
  summary: string;
  /** What the labels are: "Month". */
  kind: string;
  /** What the figures are: "Sessions held". */
  measure: string;
  /** In order; two or more. */
  points: readonly { label: string; value: number }[];
};

const width = 600;
const height = 180;

/** How one figure moved over time, from nothing at the foot to the most at the top. */
export function LineChart({ title, summary, kind, measure, points }: LineChartProps) {
  const most = Math.max(...points.map(({ value }) => value), 1);
  const step = width / Math.max(points.length - 1, 1);
  const line = points.map(
    ({ value }, index) => `${round(index * step)},${round(height - (value / most) * (height - 10))}`,
  );
  return (
    <Figure title={title} summary={summary}>
      <svg class="app-line" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" focusable="false">
        <title>{title}</title>
        <desc>{summary}</desc>
        <polygon class="app-line__area" points={`0,${height} ${line.join(' ')} ${width},${height}`} />
        <polyline class="app-line__path" points={line.join(' ')} />
      </svg>
      <p class="app-line__ends" aria-hidden="true">
        <span>{points[0]?.label}</span>
        <span>{points.at(-1)?.label}</span>
      </p>
      <Details summary="Show these figures as a table">
        <Table
          caption={title}
          captionSize="hidden"
          head={[kind, { text: measure, numeric: true }]}
          rows={points.map(({ label, value }) => [label, value.toLocaleString('en-GB')])}
        />
      </Details>
    </Figure>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
