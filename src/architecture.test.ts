import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsIn } from './architecture.ts';

let house = '';

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'alongside-house-'));
});

afterEach(() => rmSync(house, { recursive: true }));

function build(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return faultsIn(house);
}

const clock = { 'src/platform/clock/index.ts': 'export const clock = 1;' };
const people = { 'src/modules/people/index.ts': 'export type Person = string;' };

test('the house obeys its table', () => {
  expect(faultsIn(join(import.meta.dirname, '..'))).toEqual([]);
});

test('finding no files is a fault', () => {
  expect(build({ 'README.md': '' })).toEqual(['No files were found, so nothing was checked.']);
});

test('an import downward through the front door is no fault', () => {
  const page = `import { clock } from '../../platform/clock/index.ts'; export { clock };`;
  expect(build({ ...clock, 'src/modules/people/index.ts': page })).toEqual([]);
});

test.each([
  [
    'a value',
    `import { clock } from '../../platform/clock/index.ts'; import type { Person } from '../../modules/people/index.ts';`,
  ],
  ['a re-export', `export { clock } from '../../modules/people/index.ts';`],
  ['an import as it runs', `export const later = () => import('../../modules/people/index.ts');`],
  ['a type in place', `export type Person = import('../../modules/people/index.ts').Person;`],
  ['a worker', `export const worker = new URL('../../modules/people/index.ts', import.meta.url);`],
])('an import upward is caught: %s', (_, text) => {
  expect(build({ ...clock, ...people, 'src/platform/db/index.ts': text })).toEqual([
    'src/platform/db/index.ts imports upward: src/modules/people/index.ts.',
  ]);
});

test('an import of an equal is caught', () => {
  const matching = `import '../goals/index.ts';`;
  expect(build({ 'src/modules/goals/index.ts': '', 'src/modules/matching/index.ts': matching })).toEqual([
    'src/modules/matching/index.ts imports its equal: src/modules/goals/index.ts.',
  ]);
});

test('an import past the front door is caught', () => {
  const deep = `import '../../platform/clock/words.ts';`;
  expect(build({ 'src/platform/clock/words.ts': '', 'src/modules/people/index.ts': deep })).toEqual([
    'src/modules/people/index.ts imports deep: src/platform/clock/words.ts, and not src/platform/clock/index.ts.',
  ]);
});

test('a cycle between files of one room is caught', () => {
  expect(
    build({
      'src/modules/people/a.ts': `import './b.ts';`,
      'src/modules/people/b.ts': `import './c.tsx';`,
      'src/modules/people/c.tsx': `import './a.ts'; export const c = <p>c</p>;`,
    }),
  ).toEqual([
    'A cycle: src/modules/people/a.ts > src/modules/people/b.ts > src/modules/people/c.tsx > src/modules/people/a.ts.',
  ]);
});

test('a view may know the type of what its page loads', () => {
  expect(
    build({
      'src/modules/people/page.ts': `import { view } from './view.ts'; export type Facts = string; export { view };`,
      'src/modules/people/view.ts': `import type { Facts } from './page.ts'; export const view = (facts: Facts) => facts;`,
    }),
  ).toEqual([]);
});

test('what is there for tests is for tests only', () => {
  const use = `import '../testing/index.ts';`;
  const testing = { 'src/platform/testing/index.ts': '' };
  expect(build({ ...testing, 'src/platform/db/db.test.ts': use })).toEqual([]);
  expect(build({ ...testing, 'src/modules/people/people.ts': `import '../../platform/testing/index.ts';` })).toEqual([
    'src/modules/people/people.ts is no test, and imports src/platform/testing/index.ts.',
  ]);
});

test('a file outside every room, a target that is not there and one that cannot be read are caught', () => {
  expect(
    build({
      'src/helpers.ts': '',
      'src/main/web.ts': `import './gone.ts'; import '/x.ts'; export const any = (name: string) => import(name);`,
    }),
  ).toEqual([
    'src/helpers.ts stands in no room of the table.',
    'src/main/web.ts imports ./gone.ts, which does not exist.',
    'src/main/web.ts imports /x.ts, which is no relative path.',
    'src/main/web.ts imports something that only running it would tell.',
  ]);
});
