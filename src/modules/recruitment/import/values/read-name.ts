import { sortName as sortNameOf } from '../../../people/index.ts';
import type { Cell } from '../file/sheet.ts';
import { looksLikeFormula, plainText } from './plain-text.ts';
import type { Fault, Reading, Tidied } from './reading.ts';

/** `sortName` has the surname first: "Ní Bhriain, Gareth". */
export type PersonName = { readonly name: string; readonly sortName: string };

export function readName(cell: Cell): Reading<PersonName | null> {
  const text = plainText(cell).replace(/^,|,$/g, '').trim();
  if (text === '') return { value: null, fault: { code: 'missing', level: 'stop' } };
  if (looksLikeFormula(text) || /[@\d]/.test(text))
    return { value: null, fault: { code: 'not a name', level: 'stop' } };
  const [surname = '', forename = '', ...more] = text.split(',').map((part) => part.trim());
  if (more.length > 0) return { value: null, fault: { code: 'not a name', level: 'stop' } };
  const turned = forename !== '';
  const name = turned ? `${forename} ${surname}` : text;
  const fault = faultOfCase(name);
  const right = fault?.repair ?? name;
  return {
    value: { name: right, sortName: turned && !fault ? `${surname}, ${forename}` : sortNameOf(right) },
    tidied: [...tidied(cell, text), ...(turned ? ['turned round' as const] : [])],
    ...(fault ? { fault } : {}),
  };
}

function tidied(cell: Cell, text: string): Tidied[] {
  return /\s{2,}/.test(typeof cell === 'string' ? cell.trim() : text) ? ['spaces'] : [];
}

function faultOfCase(name: string): Fault | undefined {
  const isShouted = name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
  const isWhispered = name === name.toLowerCase() && name !== name.toUpperCase();
  return isShouted || isWhispered ? { code: 'case of a name', level: 'ask', repair: inTitleCase(name) } : undefined;
}

function inTitleCase(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(^|[\s’'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replaceAll(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
