import { expect, test } from 'vitest';
import { atACivilHour } from './civil-hour.ts';

test('nobody hears from us at night, on either side of the change of the clocks', () => {
  const at = (text: string) => atACivilHour(Temporal.Instant.from(text), 'Europe/London').toString();
  expect(at('2026-10-24T10:00:00Z')).toBe('2026-10-24T10:00:00Z');
  expect(at('2026-10-24T19:30:00Z')).toBe('2026-10-25T08:00:00Z');
  expect(at('2026-10-24T02:00:00Z')).toBe('2026-10-24T07:00:00Z');
});
