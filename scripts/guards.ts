import '../bin/refuse-old-node.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Guard, guards } from './guards-in-files.ts';
import { root, run } from './run.ts';

// Takes away each guard by itself, and fails when no test notices: those of guards-in-files.ts in the file itself, which is put
// back; each policy and each check of a page by src/testing/access/guards.test.ts, in one process each. `npm run guards -- files
// sign-in` takes the files' guards that speak of a sign-in; `policies` or `may` does that part alone, and with words those that have one of them in their name:
// `policies openings. once_told`.
const [part, ...words] = process.argv.slice(2);
const survivors: string[] = [];
if (part === undefined || part === 'files')
  for (const guard of guards.filter(({ what }) => words.every((word) => what.includes(word)))) {
    const noticed = await isNoticed(guard);
    console.log(`${noticed ? 'noticed  ' : 'SURVIVED '} ${guard.what}`);
    if (!noticed) survivors.push(guard.what);
  }
for (const one of ['policies', 'may'])
  if (part === undefined || part === one) {
    const { code } = await run('vitest', ['run', 'src/testing/access/guards.test.ts'], {
      env: { GUARDS: one, GUARDS_NAMED: words.join(' ') },
      minutes: 120,
      show: true,
    });
    if (code !== 0) survivors.push(`some of the ${one}, see above`);
  }
console.log(`Survivors: ${survivors.join('; ') || 'none'}`);
if (survivors.length > 0) process.exitCode = 1;

async function isNoticed({ file, from, to, tests }: Guard): Promise<boolean> {
  const path = join(root, file);
  const whole = readFileSync(path, 'utf8');
  if (!whole.includes(from)) throw new Error(`${file} has no such guard any more: ${from}`);
  const putBack = () => writeFileSync(path, whole);
  process.once('exit', putBack);
  try {
    writeFileSync(
      path,
      whole.replace(from, () => to),
    );
    return (await run('vitest', ['run', tests], { minutes: 30 })).code !== 0;
  } finally {
    putBack();
    process.removeListener('exit', putBack);
  }
}
