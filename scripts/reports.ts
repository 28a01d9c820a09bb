import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { root } from './run.ts';

/** One test of the last run; a file that could not be read at all counts as one failed test. */
export type Result = { file: string; title: string; state: 'passed' | 'failed' | 'skipped' };

export function unitReport(path: string): Result[] {
  return (read(path, vitestReport)?.testResults ?? []).flatMap((file) => {
    const name = relative(root, file.name);
    if (name.startsWith('..')) throw new Error(`${path} was made in another folder, whose tests may be others`);
    const tests = file.assertionResults.map(
      ({ fullName, status }): Result => ({ file: name, title: fullName, state: unitStates[status] ?? 'skipped' }),
    );
    if (file.status === 'passed' || tests.some(({ state }) => state === 'failed')) return tests;
    return [...tests, { file: name, title: 'the file as a whole', state: 'failed' }];
  });
}

const unitStates: Record<string, Result['state']> = { passed: 'passed', failed: 'failed' };

export function browserReport(path: string): Result[] {
  return (read(path, playwrightReport)?.suites ?? []).flatMap((suite) => specsOf(suite, []));
}

function specsOf({ title, file, specs, suites = [] }: Suite, above: string[]): Result[] {
  const path = title === file ? above : [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ projectName, status }) => ({
      file: join('e2e', file),
      title: [...path, spec.title, projectName === 'main' ? '' : `(${projectName})`].join(' ').trim(),
      state: browserStates[status],
    })),
  );
  return [...own, ...suites.flatMap((inner) => specsOf(inner, path))];
}

// A test that passes only on the second go is a fault of ours until shown otherwise.
const browserStates = { expected: 'passed', unexpected: 'failed', flaky: 'failed', skipped: 'skipped' } as const;

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const suite = z.object({
  title: z.string(),
  file: z.string(),
  specs: z.array(
    z.object({
      title: z.string(),
      tests: z.array(
        z.object({ projectName: z.string(), status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) }),
      ),
    }),
  ),
  get suites() {
    return z.array(suite).optional();
  },
});

type Suite = z.infer<typeof suite>;

const playwrightReport = z.object({ suites: z.array(suite) });

function read<T>(path: string, shape: z.ZodType<T>): T | null {
  const full = join(root, path);
  return existsSync(full) ? shape.parse(JSON.parse(readFileSync(full, 'utf8'))) : null;
}
