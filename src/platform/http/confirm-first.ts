import type { Answer } from './route.ts';

/** Off to the page that asks who somebody is, and from there back to where they were. */
export const confirmFirst = (back: string): Answer => ({
  kind: 'go',
  next: `/confirm-it-is-you?to=${encodeURIComponent(back)}`,
});
