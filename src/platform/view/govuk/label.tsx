import { type Content, classes } from '../content.ts';

export type LabelProps = {
  text: Content;
  class?: string | undefined;
  /** The label is the page's heading: one question on a page. */
  heading?: boolean | undefined;
};

export function Label({ text, class: extra, heading, for: target }: LabelProps & { for?: string | undefined }) {
  const label = (
    <label class={classes('govuk-label', extra)} for={target}>
      {text}
    </label>
  );
  return heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
