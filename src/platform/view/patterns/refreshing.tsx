import type { Content } from '../content.ts';

type RefreshingProps = { seconds: number; children: Content };

/** Something that is under way: the page looks again by itself where scripts run, and has a link for where they do not. */
export const Refreshing = ({ seconds, children }: RefreshingProps) => (
  <div role="status" data-module="app-refreshing" data-seconds={seconds}>
    {children}
  </div>
);
