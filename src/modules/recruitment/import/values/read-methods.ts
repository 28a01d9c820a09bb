import type { Cell } from '../file/sheet.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';

export const methods = ['in person', 'online', 'telephone'] as const;
export type Method = (typeof methods)[number];

const ways: readonly (readonly [method: Method, pattern: RegExp])[] = [
  ['in person', /face[ -]to[ -]face|f2f|in[ -]person|meet(ing)? up/],
  ['online', /online|on-line|teams|zoom|video|virtual|remote/],
  ['telephone', /phone|\btel\b|\bcall\b/],
];

/** How someone likes to meet. "Either" and the like mean in person or online; empty means that nothing was said. */
export function readMethods(cell: Cell): Reading<readonly Method[]> {
  const text = plainText(cell).toLowerCase();
  if (text === '') return { value: [] };
  const named = ways.filter(([, pattern]) => pattern.test(text)).map(([method]) => method);
  if (named.length > 0) return { value: named };
  if (/\b(either|both|any|no preference|don’t mind|mixed?|hybrid|flexible)\b/.test(text)) {
    return { value: ['in person', 'online'] };
  }
  return { value: [], fault: { code: 'not a way to meet', level: 'ask', repair: 'either' } };
}
