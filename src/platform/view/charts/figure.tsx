import type { Content } from '../content.ts';

type FigureProps = {
  title: string;
  /** What the picture shows, in words. */
  summary: string;
  children: Content;
};

/** A picture with its title and its summary in words. */
export const Figure = ({ title, summary, children }: FigureProps) => (
  <figure class="app-figure">
    <figcaption>
      <h3 class="govuk-heading-s app-figure__title">{title}</h3>
      <p class="govuk-body app-figure__summary">{summary}</p>
    </figcaption>
    {children}
  </figure>
);

type BarTableProps = { title: string; heads: readonly string[]; paired?: boolean; children: Content };

/** Bars stand in their own table, so that one thing is seen, read out and copied. */
export const BarTable = ({ title, heads, paired, children }: BarTableProps) => (
  <table class={paired ? 'app-chart app-chart--paired' : 'app-chart'}>
    <caption class="govuk-visually-hidden">{title}</caption>
    <colgroup>
      <col class="app-chart__labels" />
      <col />
    </colgroup>
    <thead class="govuk-visually-hidden">
      <tr>
        {heads.map((head) => (
          <th scope="col">{head}</th>
        ))}
      </tr>
    </thead>
    {children}
  </table>
);

type BarProps = { value: number; most: number; second?: boolean; children: Content };

/** As wide as its cell whatever the screen; the figure beside it says the same. */
export const Bar = ({ value, most, second, children }: BarProps) => (
  <td>
    <div class="app-chart__value">
      <svg class="app-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="app-bar__track" width="100" height="10" />
        <rect class={second ? 'app-bar__second' : 'app-bar__first'} width={share(value, most)} height="10" />
      </svg>
      <span class="app-chart__figure">
        {value.toLocaleString('en-GB')}
        {children}
      </span>
    </div>
  </td>
);

/** A share of the widest bar, from 0 to 100, to one decimal place. */
const share = (value: number, most: number): number => (most > 0 ? Math.round((value / most) * 1000) / 10 : 0);
