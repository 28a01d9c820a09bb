import { type Content, classes } from '../content.ts';

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

type TagProps = { children: Content; colour?: TagColour | undefined; class?: string | undefined };

export const Tag = ({ children, colour, class: extra }: TagProps) => (
  <strong class={classes('govuk-tag', colour && `govuk-tag--${colour}`, extra)}>{children}</strong>
);
