import { arrayToText, textToArray } from './codec-arrays.ts';

/** Wraps a value for a `json` or `jsonb` column. A bare array would be sent as a PostgreSQL array. */
export class Json {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

export const json = (value: unknown): Json => new Json(value);

/** A parameter as PostgreSQL's text. Both drivers get text, so that neither has habits of its own. */
export function encode(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Uint8Array) return `\\x${seenAsBuffer(value).toString('hex')}`;
  // PostgreSQL keeps microseconds and would round the rest up, into the future.
  if (value instanceof Temporal.Instant) return value.toString({ smallestUnit: 'microsecond' });
  if (isTemporal(value)) return value.toString();
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayToText(value, encode);
  return JSON.stringify(value instanceof Json ? value.value : value);
}

/** The same bytes, not copied. */
const seenAsBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);

function isTemporal(value: unknown) {
  return (
    value instanceof Temporal.PlainDate ||
    value instanceof Temporal.PlainTime ||
    value instanceof Temporal.PlainDateTime ||
    value instanceof Temporal.Duration
  );
}

type Decode = (text: string) => unknown;

const decodeBytes: Decode = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));
const decodeInstant: Decode = (text) => Temporal.Instant.from(text);
const decodeDate: Decode = (text) => Temporal.PlainDate.from(text);
const decodeTime: Decode = (text) => Temporal.PlainTime.from(text);
const decodeDateTime: Decode = (text) => Temporal.PlainDateTime.from(text);
const decodeJson: Decode = (text) => JSON.parse(text);

function decodeBigInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The whole number ${text} is too large to be read exactly`);
  return value;
}

/** By the type's number in `pg_type`; a type that is not here stays text. */
const scalars = new Map<number, Decode>([
  [16, (text) => text === 't'],
  [17, decodeBytes],
  [20, decodeBigInteger],
  [21, Number],
  [23, Number],
  [26, Number],
  [114, decodeJson],
  [700, Number],
  [701, Number],
  [1082, decodeDate],
  [1083, decodeTime],
  [1114, decodeDateTime],
  [1184, decodeInstant],
  [1700, Number],
  [3802, decodeJson],
]);

/** Array types and what they hold. */
const arrays = new Map<number, number>([
  [199, 114],
  [1000, 16],
  [1001, 17],
  [1003, 19],
  [1005, 21],
  [1007, 23],
  [1009, 25],
  [1015, 1043],
  [1016, 20],
  [1021, 700],
  [1022, 701],
  [1182, 1082],
  [1183, 1083],
  [1185, 1184],
  [1231, 1700],
  [2951, 2950],
  [3807, 3802],
]);

const asText: Decode = (text) => text;

/** How a column of this type is read. */
export function decoder(type: number): Decode {
  const held = arrays.get(type);
  if (held === undefined) return scalars.get(type) ?? asText;
  const decodeHeld = scalars.get(held) ?? asText;
  return (text) => textToArray(text, decodeHeld);
}
