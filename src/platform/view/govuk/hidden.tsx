import type { Content } from '../content.ts';

/** Words for screen readers only. */
export const Hidden = ({ children }: { children: Content }) => <span class="govuk-visually-hidden">{children}</span>;
