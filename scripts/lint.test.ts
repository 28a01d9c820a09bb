import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root, run } from './run.ts';

// A rule is trusted once it has caught what was planted for it: a tool that reads nothing also reports nothing.
const planted = {
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "target": "esnext" } }',
  'forgotten.ts': 'const later = async () => 1;\nexport const forgets = () => {\n  later();\n};\n',
  'cast.ts': "export const cast = JSON.parse('1') as number;\n",
  'sure.ts': 'export const sure = [1].at(0)!;\n',
  'anything.ts': 'export const anything = (x: any) => x;\n',
  'long-file.ts': Array.from({ length: 301 }, (_, line) => `export const a${line} = ${line};\n`).join(''),
  'long-function.ts': `export function long() {\n${'  console.log(1);\n'.repeat(60)}}\n`,
  'default.ts': 'export default 1;\n',
  'everything.ts': "export * from './cast.ts';\n",
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-lint-'));
  for (const [name, text] of Object.entries(planted)) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['forgotten.ts', 'no-floating-promises'],
  ['cast.ts', 'consistent-type-assertions'],
  ['sure.ts', 'no-non-null-assertion'],
  ['anything.ts', 'no-explicit-any'],
  ['long-file.ts', 'max-lines'],
  ['long-function.ts', 'max-lines-per-function'],
])('oxlint refuses %s by %s', async (file, rule) => {
  const { code, output } = await run('oxlint', [
    '--type-aware',
    `--config=${join(root, '.oxlintrc.json')}`,
    '--format=unix',
    join(folder, file),
  ]);
  expect(output).toContain(`(${rule})`);
  expect(code).toBe(1);
});

test.each([
  ['default.ts', 'noDefaultExport'],
  ['everything.ts', 'noReExportAll'],
])('biome refuses %s by %s', async (file, rule) => {
  const { code, output } = await run('biome', [
    'lint',
    `--config-path=${root}`,
    '--vcs-enabled=false',
    join(folder, file),
  ]);
  expect(output).toContain(rule);
  expect(code).toBe(1);
});
