import type { Cell } from '../file/sheet.ts';
import { comparable, looksLikeFormula, plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';

/** One list uses one separator: commas inside a list that has semicolons belong to its items. */
const separators = [/\r?\n/, /;/, /\//, /,/];

export function readList(cell: Cell): Reading<readonly string[]> {
  const whole = typeof cell === 'string' ? cell : plainText(cell);
  if (looksLikeFormula(whole)) return { value: [], fault: { code: 'formula', level: 'ask', repair: '' } };
  const separator = separators.find((each) => each.test(whole.trim())) ?? /$^/;
  const items = whole
    .split(separator)
    .map(plainText)
    .filter((item) => item !== '');
  const once = [...new Map(items.map((item) => [comparable(item), item])).values()];
  return { value: once, ...(once.length === items.length ? {} : { tidied: ['said twice'] }) };
}

/** Hopes are a sentence, kept as it is but for a phrase joined to itself: "difficult conversations and difficult conversations". */
export function readHopes(cell: Cell): Reading<string | null> {
  const text = plainText(cell);
  if (looksLikeFormula(text)) return { value: text, fault: { code: 'formula', level: 'ask', repair: '' } };
  const [, once] = /^(.+) and \1$/i.exec(text) ?? [];
  if (once) return { value: once, tidied: ['said twice'] };
  return { value: text === '' ? null : text };
}
