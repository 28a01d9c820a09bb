import { Hidden } from '../govuk/hidden.tsx';
import { BarChart } from './bar-chart.tsx';

type FunnelProps = {
  title: string;
  summary: string;
  /** What is counted: "People". */
  measure: string;
  steps: readonly { label: string; value: number; href?: string | undefined }[];
};

/** How many come through each step, each with its share of the first. */
export function Funnel({ title, summary, measure, steps }: FunnelProps) {
  const first = steps[0]?.value ?? 0;
  const bars = steps.map((step, index) => ({
    ...step,
    note: index > 0 && first > 0 && <Share value={step.value} whole={first} />,
  }));
  return <BarChart title={title} summary={summary} kind="Step" measure={measure} bars={bars} most={first} />;
}

const Share = ({ value, whole }: { value: number; whole: number }) => (
  <>
    {Math.round((value / whole) * 100)}%<Hidden> of the first</Hidden>
  </>
);
