import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openText, sealText } from './sealed-text.ts';

const key = randomBytes(32);
const place = 'sessions.log.sealed:1';
const sealed = sealText({ key, version: 2, boundTo: place, author: null, text: 'A tea shop.' });
const open = (at: string, version = 2) => openText(new Map([[version, key]]), sealed, at);

// Beside the marks, which a database keeps: these walls stand without one.
test('refused: in another place, and under another version of the same key', () => {
  expect(() => open('sessions.log.sealed:2')).toThrow('authenticate');
  expect(() => open(place, 3)).toThrow('Sealed under a key that this owner does not have');
});

test('refused: with a byte changed, wherever it stands', () => {
  for (let at = 0; at < sealed.length; at++) {
    const changed = Uint8Array.from(sealed, (byte, own) => (own === at ? byte ^ 1 : byte));
    expect(() => openText(new Map([[2, key]]), changed, place)).toThrow();
  }
});

test('done: where it was sealed', () => {
  expect(open(place)).toEqual({ text: 'A tea shop.', author: null });
});
