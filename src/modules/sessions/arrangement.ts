import type { Method } from './tables.ts';

/** When, for how long, how and where people meet. */
export interface Arrangement {
  readonly startsAt: Temporal.Instant;
  readonly minutes: number;
  readonly method: Method;
  readonly place: string | null;
}

export const methodWords: Readonly<Record<Method, string>> = {
  'in-person': 'In person',
  online: 'Online',
  telephone: 'By telephone',
};

export const lengthWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && count(hours, 'hour'), rest > 0 && count(rest, 'minute')];
  return parts.filter((part) => part !== false).join(' ');
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
