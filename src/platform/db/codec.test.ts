import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../testing/index.ts';
import { arrayToText, textToArray } from './codec-arrays.ts';
import { type Database, json } from './index.ts';

let db: Database;
beforeAll(async () => {
  db = await testDatabase({ upTo: 'db' });
});
afterAll(() => db.close());

const types = ['timestamptz', 'date', 'time', 'jsonb', 'bytea', 'text', 'bigint', 'float8', 'boolean', 'uuid'] as const;
type Type = (typeof types)[number];

/** What comes back of a value that goes in as a parameter of this type. */
async function sentAndRead(type: `${Type}` | `${Type}[]`, value: unknown): Promise<unknown> {
  const { rows } = await db.transaction('web', (tx) =>
    sql<{ value: unknown }>`select ${value}::${sql.raw(type)} as value`.execute(tx.tables()),
  );
  return rows[0]?.value;
}

const microseconds = { min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n };
const instants = fc.bigInt(microseconds).map((at) => Temporal.Instant.fromEpochNanoseconds(at * 1000n));
const days = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map((day) => new Temporal.PlainDate(1970, 1, 1).add({ days: day }));
// PostgreSQL's text holds no NUL.
const texts = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));
const bytes = fc.uint8Array({ maxLength: 200 });
// Minus nought is written as nought.
const doubles = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const plainJson = fc
  .jsonValue({ noUnicodeString: false })
  .filter((value) => !JSON.stringify(value).includes('\\u0000'));

const someRuns = { numRuns: 40 };

test('an instant comes back as it was, to the microsecond', async () => {
  await fc.assert(
    fc.asyncProperty(instants, async (at) => {
      const read = await sentAndRead('timestamptz', at);
      expect(read).toBeInstanceOf(Temporal.Instant);
      expect(String(read)).toBe(String(at));
    }),
    someRuns,
  );
});

test('an instant is never rounded up into the future', async () => {
  const at = Temporal.Instant.from('2026-10-14T12:59:59.999999999Z');
  expect(String(await sentAndRead('timestamptz', at))).toBe('2026-10-14T12:59:59.999999Z');
});

test('a day comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(days, async (day) => {
      const read = await sentAndRead('date', day);
      expect(read).toBeInstanceOf(Temporal.PlainDate);
      expect(String(read)).toBe(String(day));
    }),
    someRuns,
  );
});

test.each<[Type, fc.Arbitrary<unknown>]>([
  ['text', texts],
  ['bytea', bytes],
  ['uuid', fc.uuid()],
  ['boolean', fc.boolean()],
  ['bigint', fc.maxSafeInteger()],
])('%s comes back as it was, alone and in an array', async (type, values) => {
  const roundTrip = fc.asyncProperty(values, fc.array(fc.option(values), { maxLength: 5 }), async (one, many) => {
    expect(await sentAndRead(type, one)).toEqual(one);
    expect(await sentAndRead(`${type}[]`, many)).toEqual(many);
  });
  await fc.assert(roundTrip, someRuns);
});

test('a number comes back as it was', async () => {
  await fc.assert(
    // PostgreSQL and JavaScript both print the shortest text that reads back as the same number.
    fc.asyncProperty(doubles, async (value) => {
      expect(await sentAndRead('float8', value)).toBe(value);
    }),
    someRuns,
  );
});

test('json comes back as it was, an array among it', async () => {
  const roundTrip = fc.asyncProperty(plainJson, async (value) => {
    // -0 and 0 are one number in JSON.
    expect(await sentAndRead('jsonb', json(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
  await fc.assert(roundTrip, someRuns);
  expect(await sentAndRead('jsonb', json([]))).toEqual([]);
});

test('nothing is null, and a whole number that cannot be exact is refused', async () => {
  expect(await sentAndRead('date', null)).toBeNull();
  await expect(sentAndRead('bigint', 2n ** 60n)).rejects.toThrow('too large to be read exactly');
});

test('any list of texts survives the text of an array', () => {
  const lists = fc.array(fc.option(fc.string({ unit: 'binary' })));
  fc.assert(
    fc.property(lists, (list) => {
      const encoded = arrayToText(list, (value) => (typeof value === 'string' ? value : null));
      expect(textToArray(encoded, (text) => text)).toEqual(list);
    }),
  );
});
