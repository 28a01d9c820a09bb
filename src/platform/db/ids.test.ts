import { expect, test } from 'vitest';
import { newId } from './index.ts';

test('ids are version 7, never the same, and sort by when they were made', async () => {
  const made = Array.from({ length: 1000 }, newId);
  expect(made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
    true,
  );
  expect(new Set(made).size).toBe(1000);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const later = newId();
  expect(made.every((id) => id < later)).toBe(true);
});
