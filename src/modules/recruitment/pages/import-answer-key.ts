import { createHash } from 'node:crypto';

/** A name for the fields about one finding or note: short, and without the dots and dashes that forms give meaning to. */
export function answerKey(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}
