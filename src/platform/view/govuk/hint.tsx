import { type Content, classes } from '../content.ts';

type HintProps = { id?: string | undefined; class?: string | undefined; children: Content };

export const Hint = ({ id, class: extra, children }: HintProps) => (
  <div id={id} class={classes('govuk-hint', extra)}>
    {children}
  </div>
);
