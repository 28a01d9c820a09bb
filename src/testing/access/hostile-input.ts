import fc from 'fast-check';

/** Whoever sees this in a page as it stands here, sees script that somebody else put there. */
export const planted = '"><script>planted</script>';

const nasty: readonly string[] = [
  planted,
  `'${planted}`,
  '',
  ' ',
  '\0',
  'a\0b',
  '\u0001\u0008\u001b[31m\u007f\u009f',
  '\ud800',
  'a\udfff\ud800b',
  '\u202eabc\ufeff\u2028\u2029',
  '👩‍👩‍👧‍👦'.repeat(200),
  'a'.repeat(60_000),
  '\n'.repeat(5_000),
  '-1',
  '0',
  '1e308',
  '-0.0',
  'NaN',
  'Infinity',
  '1e400',
  '9'.repeat(30),
  '2147483648',
  '-9223372036854775809',
  '0x10',
  '31/02/2026',
  '0000-00-00',
  '29 February 2027',
  '275761-01-01',
  '25:61',
  '99999999999pm',
  "' OR 1=1 --",
  '%s%n$1\\',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  '[object Object]',
  '{"a":{"b":[]}}',
  'a@b',
  `${'a'.repeat(300)}@council.example`,
  'javascript:planted()',
  '\r\nset-cookie: planted=1',
  'Ana\r\nBcc: everybody@council.example\r\n\r\nplanted',
  'ana@council.example\0@elsewhere.example',
  '00000000-0000-0000-0000-000000000000',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

const strangeNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'a.__proto__.b',
  'a[__proto__][b]',
  'name\0',
  'name\r\nx',
  'a.constructor.prototype.c',
  'a.0.b',
  'form',
];

/** Names as the page has them, and what hangs on to them; each with one value or several. */
const fieldsOf = (names: readonly string[]) => {
  const name = fc.constantFrom(
    ...names.flatMap((one) => [one, one, one, `${one}.0.text`, `${one}-day`, `${one}-year`, `${one}.__proto__`]),
    ...strangeNames,
  );
  return fc.array(fc.tuple(name, text), { minLength: 1, maxLength: Math.max(6, names.length * 2) });
};

export interface HostileRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string | Buffer;
}

const form = 'application/x-www-form-urlencoded';
const edge = 'an-edge';

/** A form as browsers send it, but for what stands in it. */
const urlencoded = (names: readonly string[]) =>
  fieldsOf(names).map(
    (fields): HostileRequest => ({
      headers: { 'content-type': form },
      payload: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
    }),
  );

const multipart = (names: readonly string[]) =>
  fc
    .tuple(fieldsOf(names), fc.constantFrom('whole', 'cut', 'no edge', 'a file', 'a file of no name'))
    .map(([fields, how]): HostileRequest => {
      const file = how.startsWith('a file') ? `; filename="${how === 'a file' ? '../x.xlsx' : ''}"` : '';
      const parts = fields.map(
        ([name, value]) =>
          `--${edge}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value.replaceAll('\r\n', '')}\r\n`,
      );
      const whole = `${file ? (parts[0] ?? '') : parts.join('')}--${edge}--\r\n`;
      return {
        headers: { 'content-type': `multipart/form-data${how === 'no edge' ? '' : `; boundary=${edge}`}` },
        payload: how === 'cut' ? whole.slice(0, Math.floor(whole.length * 0.6)) : whole,
      };
    });

/** What no page of ours sends at all. */
const strange = fc
  .constantFrom(
    [form, '%E0%A4%A&%ZZ=%ED%A0%80&a[__proto__][b]=c&=&&&=x'],
    [form, 'a='.repeat(40_000)],
    [form, 'x&'.repeat(3_000)],
    ['application/json', '{"name":{"toString":1},"email":[[1]],"a":null}'],
    ['application/json', '{"__proto__":{"person":"x"}}'],
    ['application/json', '['.repeat(5_000)],
    ['application/json', ''],
    ['text/plain', 'name=x'],
    ['application/xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['multipart/form-data; boundary=', ''],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\nx\r\n--x--\r\n',
    ],
    ['\u00ff/\u00ff', 'x'],
  )
  .map(([type = '', payload = '']): HostileRequest => ({ headers: { 'content-type': type }, payload }));

/** Requests that somebody who means harm, or whose browser is broken, might send to a page with these fields. */
export const hostileRequest = (names: readonly string[]): fc.Arbitrary<HostileRequest> =>
  fc.oneof(
    { weight: 5, arbitrary: urlencoded(names) },
    { weight: 2, arbitrary: multipart(names) },
    { weight: 2, arbitrary: strange },
  );

/** As they stand in an address. */
const pieces: readonly string[] = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%E0%A4%A',
  '..%2f..%2fetc%2fpasswd',
  '__proto__',
  'constructor',
  '-1',
  '1e308',
  '9'.repeat(90),
  'a'.repeat(2_000),
  encodeURIComponent(planted),
  '%0d%0aset-cookie:%20planted=1',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '%27%20OR%201=1%20--',
  'null',
  '%F0%9F%91%A9',
];

export const hostilePiece = fc.constantFrom(...pieces);

const queryNames = [
  'to',
  'page',
  'sort',
  'q',
  'change',
  'wrong',
  'state',
  'code',
  'mentor',
  '__proto__',
  'constructor[x]',
  'a[0]',
];

export const hostileQuery = fc
  .array(fc.tuple(fc.constantFrom(...queryNames), hostilePiece), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
