import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, howToInstallChromium } from './chromium.ts';
import { staleLifecycles } from './lifecycles.ts';
import { staleProcessing } from './processing.ts';
import { browserReport, type Result, unitReport } from './reports.ts';
import { root, run } from './run.ts';

export type Outcome = { passed: number; failed: number };
type Check = { name: string; run: () => Promise<Outcome> };

const passed: Outcome = { passed: 1, failed: 0 };
const failed: Outcome = { passed: 0, failed: 1 };

/** In the order in which they run: the quick ones first, so that a slip shows within a minute. */
export const checks: readonly Check[] = [
  tool('format', 'biome', ['ci', '--error-on-warnings', '--colors=off']),
  tool('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  tool('types', 'tsc', ['--noEmit']),
  tool('browser-types', 'tsc', ['-p', 'src/platform/view/assets/scripts']),
  tool('dead-code', 'knip', ['--no-progress']),
  { name: 'lifecycles', run: async () => current(await staleLifecycles()) },
  { name: 'processing', run: async () => current(await staleProcessing()) },
  unitTests('architecture', 'embedded', ['src/architecture.test.ts']),
  unitTests('embedded', 'embedded', ['--exclude=src/architecture.test.ts']),
  unitTests('server', 'server', ['--exclude=src/architecture.test.ts']),
  { name: 'browser', run: browserJourneys },
];

function tool(name: string, command: string, args: string[]): Check {
  return {
    name,
    run: async () => {
      const { code, output } = await run(command, args);
      if (code !== 0) console.log(output);
      return code === 0 ? passed : failed;
    },
  };
}

function unitTests(name: string, database: 'embedded' | 'server', which: string[]): Check {
  return {
    name,
    run: async () => {
      const report = freshReport(name);
      const args = ['run', ...which, '--reporter=minimal', '--reporter=json', `--outputFile.json=${report}`];
      const { code } = await run('vitest', args, { env: { TEST_DATABASE: database }, minutes: 45, show: true });
      return count(unitReport(report), code);
    },
  };
}

async function browserJourneys(): Promise<Outcome> {
  if (!(await ensureChromium())) {
    console.log(howToInstallChromium);
    return failed;
  }
  const report = freshReport('browser');
  const { code } = await run('node', ['--import', 'tsx', 'scripts/e2e.ts'], { minutes: 45, show: true });
  return count(browserReport(report), code);
}

/** Without the last run's report, a run that dies at its start cannot pass by it. */
function freshReport(name: string): string {
  const report = `reports/${name}.json`;
  rmSync(join(root, report), { force: true });
  return report;
}

/** A page that is made from the code and no longer says what the code does is a failure like any other. */
async function current(complaint: string | null): Promise<Outcome> {
  if (complaint) console.log(complaint);
  return complaint ? failed : passed;
}

/** A run that failed, or that ran nothing, counts as a failure even where no single test did. */
function count(results: readonly Result[], code: number): Outcome {
  const passes = results.filter(({ state }) => state === 'passed').length;
  const failures = results.filter(({ state }) => state === 'failed').length;
  if (passes + failures === 0) console.log('No test ran.');
  const unexplained = failures === 0 && (code !== 0 || passes === 0);
  return { passed: passes, failed: unexplained ? 1 : failures };
}
