import { expect, test } from 'vitest';
import { fromOwnPages } from './origin.ts';

test('a form sent from another site is refused', () => {
  expect(fromOwnPages({ 'sec-fetch-site': 'cross-site' }, 'a.example')).toBe(false);
  expect(fromOwnPages({ 'sec-fetch-site': 'same-site' }, 'a.example')).toBe(false);
  expect(fromOwnPages({ origin: 'https://b.example' }, 'a.example')).toBe(false);
  expect(fromOwnPages({ origin: 'null' }, 'a.example')).toBe(false);
});

test('our own forms pass', () => {
  expect(fromOwnPages({ 'sec-fetch-site': 'same-origin' }, 'a.example')).toBe(true);
  expect(fromOwnPages({ origin: 'https://a.example' }, 'a.example')).toBe(true);
});
