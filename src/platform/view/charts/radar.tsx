import { Table } from '../govuk/table.tsx';
import { Figure } from './figure.tsx';

type RadarProps = {
  title: string;
  summary: string;
  /** What the labels are: "Need". */
  kind: string;
  /** The names of the two figures: "At the start", "Now". */
  series: readonly [string, string];
  /** Three or more, in the order in which they go round from the top. */
  rows: readonly { label: string; values: readonly [number, number] }[];
  /** What the rim stands for. */
  most: number;
};

const size = 300;
const middle = size / 2;
const rim = 120;

/** Then and now, seen as two shapes. The axes are numbered, and the table beside names them. */
export function Radar({ title, summary, kind, series, rows, most }: RadarProps) {
  const shape = (pick: 0 | 1) =>
    rows.map(({ values }, axis) => point(axis, rows.length, values[pick] / most)).join(' ');
  return (
    <Figure title={title} summary={summary}>
      <div class="app-radar">
        <svg class="app-radar__drawing" viewBox={`0 0 ${size} ${size}`} role="img" focusable="false">
          <title>{title}</title>
          <desc>{summary}</desc>
          {[1, 0.75, 0.5, 0.25].map((share) => (
            <polygon
              class="app-radar__ring"
              points={rows.map((_, axis) => point(axis, rows.length, share)).join(' ')}
            />
          ))}
          <polygon class="app-radar__first" points={shape(0)} />
          <polygon class="app-radar__second" points={shape(1)} />
          {rows.map((_, axis) => (
            <AxisNumber axis={axis} count={rows.length} />
          ))}
        </svg>
        <Table
          caption={title}
          captionSize="hidden"
          head={[kind, ...series.map((text) => ({ text, numeric: true }))]}
          rows={rows.map(({ label, values }, axis) => [`${axis + 1}. ${label}`, ...values])}
        />
      </div>
    </Figure>
  );
}

function AxisNumber({ axis, count }: { axis: number; count: number }) {
  const [x, y] = place(axis, count, 1.14);
  return (
    <text class="app-radar__number" x={x} y={y} text-anchor="middle" dominant-baseline="middle">
      {axis + 1}
    </text>
  );
}

const point = (axis: number, count: number, share: number) => place(axis, count, share).join(',');

/** Where a share of the rim lies on an axis, clockwise from the top. */
function place(axis: number, count: number, share: number): readonly [number, number] {
  const turn = (axis / count) * 2 * Math.PI - Math.PI / 2;
  return [round(middle + Math.cos(turn) * rim * share), round(middle + Math.sin(turn) * rim * share)];
}

const round = (value: number) => Math.round(value * 10) / 10;
