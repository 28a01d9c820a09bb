import type { Content } from '../content.ts';

type FigureProps = {
  title: string;
  /** What the picture shows, in words. */
  summary: string;
  children: Content;
};

/** A picture with its title and its summary in words; the bars stand in the picture's own table. */
export const Figure = ({ title, summary, children }: FigureProps) => (
  <figure class="app-figure">
    <figcaption>
      <h3 class="govuk-heading-s app-figure__title">{title}</h3>
      <p class="govuk-body app-figure__summary">{summary}</p>
    </figcaption>
    {children}
  </figure>
);

/** A share of the widest bar, from 0 to 100, to one decimal place. */
export const share = (value: number, most: number): number => (most > 0 ? Math.round((value / most) * 1000) / 10 : 0);

type BarProps = { share: number; kind?: 'first' | 'second' | undefined };

/** As wide as its cell whatever the screen; the figure beside it says the same. */
export const Bar = ({ share: width, kind = 'first' }: BarProps) => (
  <svg class="app-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="app-bar__track" width="100" height="10" />
    <rect class={`app-bar__${kind}`} width={width} height="10" />
  </svg>
);
