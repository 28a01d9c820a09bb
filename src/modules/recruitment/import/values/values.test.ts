import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCapacity } from './read-capacity.ts';
import { readDay } from './read-day.ts';
import { readEmail } from './read-email.ts';
import { readHopes, readList } from './read-list.ts';
import { readMark } from './read-mark.ts';
import { readMethods } from './read-methods.ts';
import { readName } from './read-name.ts';

const today = Temporal.PlainDate.from('2026-11-16');

test.each([
  ['27/03/16', '2016-03-27', undefined],
  ['5/1/2025', '2025-01-05', undefined],
  ['08.07.24', '2024-07-08', undefined],
  ['1 Dec 2018', '2018-12-01', undefined],
  ['1st December 2018', '2018-12-01', undefined],
  ['12 March 2016', '2016-03-12', undefined],
  ['Mon 12 March 2016', '2016-03-12', undefined],
  ['2019-09-12', '2019-09-12', undefined],
  ['2019-09-12T00:00:00Z', '2019-09-12', undefined],
  ['43720', '2019-09-12', undefined],
  [43720, '2019-09-12', undefined],
  ['01/04/99', '1999-04-01', undefined],
  ['March 2016', '2016-03-01', 'month only'],
  ['1/12/2027', '2027-12-01', 'future day'],
  ['1/12/1950', '1950-12-01', 'long ago'],
  ['12/25/2024', null, 'month before day'],
  ['31/02/2024', null, 'not a day'],
  ['last spring', null, 'not a day'],
  ['', null, undefined],
])('the day %s is %s, and is %s', (cell, day, fault) => {
  const reading = readDay(cell, today);
  expect(reading.value?.toString() ?? null).toBe(day);
  expect(reading.fault?.code).toBe(fault);
});

test('a day is read the same however it is written', () => {
  const days = fc.integer({ min: 0, max: 15_000 }).map((ago) => today.subtract({ days: ago }));
  const two = (part: number) => String(part).padStart(2, '0');
  fc.assert(
    fc.property(days, (day) => {
      const { day: d, month: m, year: y } = day;
      const long = day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
      const serial = day.since('1899-12-30', { largestUnit: 'days' }).days;
      for (const text of [
        `${two(d)}/${two(m)}/${y}`,
        `${d}-${m}-${y}`,
        day.toString(),
        long,
        `  ${long.toUpperCase()} `,
        serial,
      ]) {
        expect(readDay(text, today).value?.toString()).toBe(day.toString());
      }
      expect(readDay(`${d}/${m}/${two(y % 100)}`, today).value?.toString()).toBe(day.toString());
    }),
  );
});

test.each([
  ['Bailey, Gwen', 'Gwen Bailey', 'Bailey, Gwen'],
  ['  Sunita  St John ', 'Sunita St John', 'St John, Sunita'],
  ['Ní Bhriain, Gareth', 'Gareth Ní Bhriain', 'Ní Bhriain, Gareth'],
  ['Bethan Ní Bhriain', 'Bethan Ní Bhriain', 'Ní Bhriain, Bethan'],
  ['D’Souza, Wei', 'Wei D’Souza', 'D’Souza, Wei'],
  ["Sunita D'Souza", "Sunita D'Souza", "D'Souza, Sunita"],
  ['Shabana O`Neill', 'Shabana O’Neill', 'O’Neill, Shabana'],
  ['Mei-Ling Brontë-Hall', 'Mei-Ling Brontë-Hall', 'Brontë-Hall, Mei-Ling'],
  ['PATRICK O’NEILL-MCVEY', 'Patrick O’Neill-McVey', 'O’Neill-McVey, Patrick'],
  ['Anna van der Berg', 'Anna van der Berg', 'van der Berg, Anna'],
  ['Prince', 'Prince', 'Prince'],
])('the name %s is %s, sorted as %s', (cell, name, sortName) => {
  expect(readName(cell).value).toEqual({ name, sortName });
});

test.each(['a@b.example', 'Gwen, Clare, Dawn', '=A1', '07700 900123'])('%s is not a name', (cell) => {
  expect(readName(cell)).toMatchObject({ value: null, fault: { code: 'not a name', level: 'stop' } });
});

test('a name means the same with the surname first, and with any number of spaces', () => {
  const part = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
  fc.assert(
    fc.property(part, part, fc.stringMatching(/^ {1,3}$/), (forename, surname, gap) => {
      const plain = readName(`${forename} ${surname}`).value;
      expect(readName(`${gap}${surname},${gap}${forename}${gap}`).value).toEqual(plain);
      expect(readName(`${forename}${gap}${surname}`).value).toEqual(plain);
    }),
  );
});

test.each([
  ['GWEN.BAILEY@LEICESTER.EXAMPLE ', 'gwen.bailey@leicester.example'],
  ['mailto:zoe.ogunleye@northnorthamptonsh.example', 'zoe.ogunleye@northnorthamptonsh.example'],
  ['Gwen Bailey <gwen.bailey@leicester.example>', 'gwen.bailey@leicester.example'],
])('the address %s is %s', (cell, address) => {
  expect(readEmail(cell)).toMatchObject({ value: address });
});

test.each([
  ['gareth.griffiths at rutl.example', 'gareth.griffiths@rutl.example'],
  ['gareth (at) rutl (dot) example', 'gareth@rutl.example'],
  ['gareth@@rutl.example', 'gareth@rutl.example'],
  ['gareth @ rutl,example', 'gareth@rutl.example'],
])('%s is no address, and %s is only suggested', (cell, repair) => {
  expect(readEmail(cell)).toEqual({ value: null, fault: { code: 'not an address', level: 'stop', repair } });
});

test.each([
  ...['Y', 'Yes', 'yes', 'TRUE', 'Done', '✓', 'approved by mgr', true, 1].map((cell) => [cell, 'yes'] as const),
  ...['N', 'No', 'false', '✗', false, 0].map((cell) => [cell, 'no'] as const),
  ...['booked', 'asked', 'TBC'].map((cell) => [cell, 'pending'] as const),
  ...['', null, '?', 'n/a', '-'].map((cell) => [cell, 'unknown'] as const),
])('the mark %s is %s', (cell, mark) => {
  expect(readMark(cell)).toEqual({ value: mark });
});

test('EM-02: "no - Nov cohort" is no, and perhaps booked', () => {
  expect(readMark('no - Nov cohort')).toEqual({
    value: 'no',
    fault: { code: 'mark with remark', level: 'ask', repair: 'booked' },
  });
});

test('a mark means the same in any case and with spaces round it, and anything else is never a yes', () => {
  const known = ['y', 'yes', 'true', 'done', 'no', 'n', 'booked', 'asked', '✓'];
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.stringMatching(/^\s{0,3}$/), (mark, pad) => {
      expect(readMark(pad + mark.toUpperCase() + pad).value).toBe(readMark(mark).value);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[b-eg-ln-z]{3,12}$/), (word) => {
      if (readMark(word).value === 'yes')
        expect(word).toMatch(/^(yep|yes|done|complete|trained|endorsed|supported|supports)/);
    }),
  );
});

test.each([
  ['one', 1, undefined],
  [4, 4, undefined],
  ['2 max', 2, undefined],
  ['up to 3 mentees', 3, undefined],
  ['1-2', 1, 'range'],
  ['2 to 3', 2, 'range'],
  ['40', 40, 'unlikely number'],
  ['lots', null, 'not a number'],
  ['2.5', null, 'not a number'],
  ['', null, undefined],
])('the capacity %s is %s, and is %s', (cell, capacity, fault) => {
  const reading = readCapacity(cell);
  expect([reading.value, reading.fault?.code]).toEqual([capacity, fault]);
});

test.each([
  ['SEND, kinship care, MASH and front door', ['SEND', 'kinship care', 'MASH and front door']],
  ['fostering / SEND', ['fostering', 'SEND']],
  ['money, and people; SEND;', ['money, and people', 'SEND']],
  ['SEND\nfostering', ['SEND', 'fostering']],
  ['SEND; send', ['send']],
  ['', []],
])('the list %s', (cell, items) => {
  expect(readList(cell).value).toEqual(items);
});

test('a hope that is joined to itself is said once', () => {
  expect(readHopes('managing former peers and managing former peers').value).toBe('managing former peers');
  expect(readHopes('difficult conversations and managing former peers').value).toBe(
    'difficult conversations and managing former peers',
  );
});

test.each([
  ['either', ['in person', 'online']],
  ['in person / Teams', ['in person', 'online']],
  ['Face-to-face', ['in person']],
  ['Teams', ['online']],
  ['telephone', ['telephone']],
  ['', []],
])('to meet by %s', (cell, ways) => {
  expect(readMethods(cell)).toEqual({ value: ways });
});

test('an unknown way to meet is asked about', () => {
  expect(readMethods('carrier pigeon').fault?.code).toBe('not a way to meet');
});
