import { parseArgs } from 'node:util';
import { crash, type Figures } from './crash/rounds.ts';

// Kills a writing process again and again, on the embedded database and on a server, and fails when anything that it
// had acknowledged is gone. This stands for a process that dies; a power cut is another matter (see docs/operations.md).

const { values } = parseArgs({ options: { kills: { type: 'string', default: '500' }, only: { type: 'string' } } });
const kinds = (['embedded', 'server'] as const).filter((kind) => values.only === undefined || values.only === kind);

for (const kind of kinds) {
  const began = performance.now();
  const figures = await crash({ kind, kills: Number(values.kills), writes: 50 });
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.log(`${kind}: ${sentence(figures)} (${minutes} minutes)`);
  for (const trouble of new Set(figures.troubles)) console.log(`  ${trouble}`);
  if (!isSound(figures)) process.exitCode = 1;
}

function sentence({ kills, killsAtStart, written, missing, failedStarts, stored, heardOnce }: Figures): string {
  return (
    `${kills} kills, ${killsAtStart} of them while starting; ${written} writes acknowledged, ${missing} missing; ` +
    `${failedStarts} starts failed; ${heardOnce} of ${stored} stored writes dealt with exactly once by the worker`
  );
}

function isSound({ written, missing, failedStarts, stored, heardOnce }: Figures): boolean {
  return written > 0 && missing === 0 && failedStarts === 0 && stored >= written && heardOnce === stored;
}
