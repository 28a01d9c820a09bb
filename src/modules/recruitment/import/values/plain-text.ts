import { type Cell, cellText } from '../file/sheet.ts';
import type { Reading } from './reading.ts';

/** One line, single spaces, the apostrophe that people mean; nothing else is changed. */
export function plainText(cell: Cell): string {
  return cellText(cell)
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .replaceAll(/[`´ʼ‘]/g, '’')
    .trim();
}

/** Text that a spreadsheet would run as a formula stays text, and is shown to the person. */
export function looksLikeFormula(text: string): boolean {
  return /^[=@]|^[+-]\s*[a-z]+\s*\(/i.test(text);
}

export function readText(cell: Cell): Reading<string | null> {
  const text = plainText(cell);
  if (looksLikeFormula(text)) return { value: text, fault: { code: 'formula', level: 'ask', repair: '' } };
  return { value: text === '' ? null : text };
}

/** Without case, accents, apostrophes and hyphens, for comparing names and nothing else. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’‘`´ʼ.]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
