import { z } from 'zod';
import type { Cell } from '../file/sheet.ts';
import { plainText } from './plain-text.ts';
import type { Reading, Tidied } from './reading.ts';

const address = z.email().max(254);

/** An address in small letters. One that had to be guessed is only a suggested repair: mail would go to it. */
export function readEmail(cell: Cell): Reading<string | null> {
  const text = plainText(cell);
  if (text === '') return { value: null, fault: { code: 'missing', level: 'stop' } };
  const bare = text.replace(/^mailto:\s*/i, '').replace(/^.*<([^<>]+)>$/, '$1');
  const small = bare.toLowerCase();
  if (address.safeParse(small).success) return { value: small, tidied: tidied(text, bare, small) };
  const repair = mended(small);
  return { value: null, fault: { code: 'not an address', level: 'stop', ...(repair ? { repair } : {}) } };
}

function tidied(text: string, bare: string, small: string): Tidied[] {
  return [...(bare === text ? [] : ['link taken off' as const]), ...(small === bare ? [] : ['small letters' as const])];
}

function mended(text: string): string | undefined {
  const guess = text
    .replace(/\s*(\s|[[(])at(\s|[\])])\s*/, '@')
    .replaceAll(/\s*(\s|[[(])dot(\s|[\])])\s*/g, '.')
    .replaceAll(/\s+/g, '')
    .replace(/@+/, '@')
    .replaceAll(/[,;]/g, '.')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/[.]+$/, '');
  return guess !== text && address.safeParse(guess).success ? guess : undefined;
}
