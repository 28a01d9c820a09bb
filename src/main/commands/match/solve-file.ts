import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { answerProblem } from '../../../modules/matching/engine/index.ts';
import { oneFile } from '../one-file.ts';

/** One answer on standard output for each problem; a bad one gets a line that says why, and the others are solved. */
export async function solveFile(args: string[]): Promise<void> {
  const file = oneFile('match solve', args);
  for await (const problem of problemsIn(file)) {
    const answer = answerProblem(problem, () => performance.now());
    if ('error' in answer) process.exitCode = 2;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

async function* problemsIn(file: string): AsyncGenerator<string> {
  if (!file.endsWith('.ndjson')) {
    yield await readFile(file, 'utf8');
    return;
  }
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line.trim() !== '') yield line;
}
