import type { Content } from '../content.ts';

/** One button or link that is all there is to do: where scripts run, it presses itself. */
export const AtOnce = ({ children }: { children: Content }) => <div data-module="app-at-once">{children}</div>;
