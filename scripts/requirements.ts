import '../bin/refuse-old-node.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { browserReport, type Result, unitReport } from './reports.ts';
import { root } from './run.ts';

const page = join(root, 'docs', 'requirements.md');
const capabilities = z
  .record(z.string().regex(/^(EM|MP|SS|LM)-\d\d$/), z.string())
  .parse(JSON.parse(readFileSync(join(root, 'docs', 'requirements.json'), 'utf8')));

// The same tests run on both databases; only what passed on both is proved.
function lastRun(): Result[] {
  const [embedded, server] = [unitReport('reports/embedded.json'), unitReport('reports/server.json')];
  const failed = new Set([...embedded, ...server].filter(({ state }) => state === 'failed').map(nameOf));
  return [...embedded.filter((result) => !failed.has(nameOf(result))), ...browserReport('reports/browser.json')];
}

const nameOf = ({ file, title }: Result) => `${file} ${title}`;
const idsIn = (title: string) => title.match(/\b(EM|MP|SS|LM)-\d\d\b/g) ?? [];

function rendered(results: Result[]): string {
  const proofs = Map.groupBy(
    results
      .filter(({ state }) => state === 'passed')
      .flatMap((result) => idsIn(result.title).map((id) => ({ id, result }))),
    ({ id }) => id,
  );
  const rows = Object.entries(capabilities).map(([id, words]) => {
    const tests = [...new Set((proofs.get(id) ?? []).map(({ result }) => proof(result)))].sort();
    return `| ${id} | ${words} | ${tests.join('<br>') || 'not yet'} |`;
  });
  return [
    '# What is asked for, and what proves it',
    '',
    'Made by `npm run requirements` from the last run of the tests; not written by hand. A test that names an id in its',
    'title, and passes on both databases or in the browser, stands as its proof.',
    '',
    '| id | capability | proved by |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const proof = ({ file, title }: Result) => `${title.replaceAll('|', '\\|')} (\`${file}\`)`;

const results = lastRun();
const unknown = [...new Set(results.flatMap(({ title }) => idsIn(title)))].filter((id) => !(id in capabilities));
if (unknown.length > 0) {
  console.error(`Tests name ${unknown.join(', ')}, which docs/requirements.json does not list.`);
  process.exit(1);
}
writeFileSync(page, rendered(results));
