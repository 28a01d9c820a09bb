import { expect, test } from 'vitest';
import { statementName } from './statements.ts';

test('only what has a plan gets a name, always the same, and only so many do', () => {
  expect(statementName('begin')).toBeUndefined();
  expect(statementName('create table cup (id int)')).toBeUndefined();
  const first = statementName('select $1');
  expect(first).toMatch(/^[\w-]{24}$/);
  for (let index = 0; index < 1000; index += 1) statementName(`select ${index}`);
  expect(statementName('select 999')).toBeUndefined();
  expect(statementName('select $1')).toBe(first);
});
