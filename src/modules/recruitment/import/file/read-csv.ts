import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { FileFault } from './limits.ts';
import type { Sheet } from './sheet.ts';

const separators = [',', ';', '\t'];

export function readCsv(bytes: Buffer, name: string): readonly Sheet[] | FileFault {
  const text = decode(bytes);
  if (text.includes('\u0000')) return 'not a list';
  try {
    const rows: unknown = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      bom: true,
      skip_empty_lines: false,
    });
    return [{ name, rows: z.array(z.array(z.string().transform((cell) => cell || null))).parse(rows) }];
  } catch {
    return 'not a list';
  }
}

/** UTF-8 where the bytes are, else the Windows code page that older office programs write; UTF-16 by its mark. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The first line decides: lists inside cells use the other separators. */
function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => line.split(separator).length;
  return separators.reduce((best, next) => (count(next) > count(best) ? next : best));
}
