import type { Cell } from '../file/sheet.ts';
import { comparable } from '../values/plain-text.ts';
import { readEmail } from '../values/read-email.ts';
import { readName } from '../values/read-name.ts';
import type { Reading } from '../values/reading.ts';

/** A row can come in without its manager; the person is asked for one later. */
export function readManagerName(cell: Cell): Reading<string | null> {
  const { value, fault, tidied } = readName(cell);
  return {
    value: value?.name ?? null,
    ...(tidied ? { tidied } : {}),
    ...(fault ? { fault: { ...fault, level: 'ask' } } : {}),
  };
}

type Employee = { readonly email: string | null };

/** An endorsement must never be asked of the person themselves, so their own address is not taken for the manager's. */
export function readManagerEmail(cell: Cell, employee: Employee, managerName: string | null): Reading<string | null> {
  const { value, fault, tidied } = readEmail(cell);
  if (fault) return { value: null, fault: { ...fault, level: 'ask' } };
  if (value !== null && value === employee.email) {
    const repair = sameFormFor(managerName, value);
    return { value: null, fault: { code: 'own address', level: 'ask', ...(repair ? { repair } : {}) } };
  }
  return { value, ...(tidied ? { tidied } : {}) };
}

/** Marcus Taylor, where colleagues are forename.surname@council: perhaps marcus.taylor@council. */
function sameFormFor(name: string | null, colleague: string): string | undefined {
  const [local = '', domain = ''] = colleague.split('@');
  const words = comparable(name ?? '')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length < 2 || !/^[a-z-]+\.[a-z-]+$/.test(local)) return undefined;
  return `${words[0]}.${words.slice(1).join('')}@${domain}`;
}
