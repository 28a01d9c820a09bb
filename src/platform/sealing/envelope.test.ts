import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decrypt, encrypt } from './envelope.ts';
import { masterKeyFromText } from './index.ts';

const key = randomBytes(32);
const seal = (text: string, context: string) => encrypt(key, Buffer.from(text), context);

test('sealed text does not open elsewhere, under another key, or with a bit changed', () => {
  const sealed = seal('what was said', 'log.text:1');
  expect(() => decrypt(key, sealed, 'log.text:2')).toThrow();
  expect(() => decrypt(randomBytes(32), sealed, 'log.text:1')).toThrow();
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => decrypt(key, changed, 'log.text:1')).toThrow();
  }
});

test('a short or empty envelope is refused', () => {
  expect(() => decrypt(key, new Uint8Array(), 'x')).toThrow();
  expect(() => decrypt(key, seal('', 'x').subarray(0, 20), 'x')).toThrow();
});

test('any text comes back as it was, and never shows in the sealed bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, context) => {
      const sealed = seal(text, context);
      expect(Buffer.from(decrypt(key, sealed, context)).toString()).toBe(text);
      if (text.length > 8) expect(Buffer.from(sealed).includes(text)).toBe(false);
    }),
  );
});

test('a master key of the wrong length is refused with a sentence', () => {
  expect(() => masterKeyFromText('c2hvcnQ=')).toThrow('32 bytes');
});
