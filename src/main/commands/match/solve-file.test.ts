import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const problem = {
  mentors: [
    { id: 'm1', capacity: 2 },
    { id: 'm3', capacity: 1 },
  ],
  mentees: [{ id: 'e1', tier: 0, choices: ['m3', 'm1'] }],
  pairs: [
    ['e1', 'm1', 730],
    ['e1', 'm3', 615],
  ],
  locked: [['e1', 'm3']],
  previous: [['e1', 'm1']],
  policy: { choiceValues: [16, 8, 4, 2, 1] },
};
const groups = { kind: 'least-size', size: 2 };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('EM-06 a bad problem gets a line that says why and status 2, and the others are still solved', async () => {
  const lines = ['{"mentors":[]}', JSON.stringify(problem), 'nonsense'].join('\n');
  const { status, answers } = await run('three.ndjson', lines);
  expect(status).toBe(2);
  expect(answers[0]).toEqual({ error: 'mentors: there are no mentors' });
  expect(answers[1]).toMatchObject({ pairs: [['e1', 'm3']] });
  expect(answers[2]).toEqual({ error: 'this is not JSON' });
});

test('EM-06 groups are asked for in the problem, and the help tells how', async () => {
  const { status, answers } = await run('groups.json', JSON.stringify({ ...problem, locked: [], groups }));
  expect(status).toBe(0);
  expect(answers).toMatchObject([{ unmatched: ['e1'], groups: { kind: 'least-size', closed: ['m1', 'm3'] } }]);
  const { stdout } = await alongside(['match', '--help']);
  expect(stdout).toContain('{"kind": "least-size"');
});

test('EM-06 one problem as JSON is answered with pairs, levels and a certificate', async () => {
  const { status, answers } = await run('one.json', JSON.stringify(problem));
  expect(status).toBe(0);
  expect(answers).toEqual([
    {
      pairs: [['e1', 'm3']],
      unmatched: [],
      levels: { count: 1, tiers: [[0, 1]], choices: 16, score: 615, balance: 0, kept: 0 },
      certificate: { gap: 0 },
      ms: expect.any(Number),
    },
  ]);
});

async function run(name: string, text: string): Promise<{ status: number; answers: unknown[] }> {
  const file = join(folder, name);
  await writeFile(file, text);
  const { status, stdout } = await alongside(['match', 'solve', file]);
  const lines = stdout.trim().split('\n');
  return { status, answers: lines.map((line): unknown => JSON.parse(line)) };
}

const alongside = (args: readonly string[]): Promise<{ status: number; stdout: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['bin/alongside.js', ...args], (error, stdout) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout }),
    );
  });
