import type { Cell } from '../file/sheet.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';

const words = 'none one two three four five six seven eight nine ten'.split(' ');
const mostThatIsLikely = 6;

/** How many mentees at once. Of a range the lower number is taken, because a mentor must never be overbooked. */
export function readCapacity(cell: Cell): Reading<number | null> {
  const text = plainText(cell).toLowerCase();
  if (text === '') return { value: null };
  const plain = text.replace(/\b[a-z]+\b/g, (word) => (words.includes(word) ? String(words.indexOf(word)) : word));
  const numbers = (plain.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  const lowest = Math.min(...numbers);
  const isSaidPlainly =
    /^((up to|max\.?|maximum( of)?|at most) )?\d+( ?(mentees?|people|max\.?|maximum|at most))*$/.test(plain);
  const isRange = numbers.length === 2 && /^\d+ ?(-|–|to|or|\/) ?\d+/.test(plain);
  if (numbers.length === 0 || !Number.isInteger(lowest) || !(isSaidPlainly || isRange)) {
    return { value: null, fault: { code: 'not a number', level: 'ask', repair: '1' } };
  }
  if (isRange) return { value: lowest, fault: { code: 'range', level: 'ask', repair: String(lowest) } };
  if (lowest > mostThatIsLikely) return { value: lowest, fault: { code: 'unlikely number', level: 'ask' } };
  return { value: lowest, ...(plain === text ? {} : { tidied: ['number in words'] }) };
}
