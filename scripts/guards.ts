import '../bin/refuse-old-node.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

// Takes away each guard by itself, and fails when no test notices: each policy and each check of a page, by
// src/testing/access/guards.test.ts in one process; and what follows, each in the file itself, which is put back.

interface Guard {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly tests: string;
}

const http = 'src/platform/http';
const sealing = 'src/platform/sealing';
const guards: readonly Guard[] = [
  {
    what: 'forms from other sites are refused',
    file: `${http}/handle.ts`,
    from: "request.method === 'POST' && !fromOwnPages(request.headers, request.host)",
    to: 'request.method === "NEVER" && !fromOwnPages(request.headers, request.host)',
    tests: `${http}/walk.test.tsx`,
  },
  {
    what: 'what was refused leaves nothing behind',
    file: `${http}/walk.ts`,
    from: 'if (leavesNothing(answer)) throw',
    to: 'if (leavesNothing(answer) && request.now === null) throw',
    tests: `${http}/walk.test.tsx`,
  },
  {
    what: 'what the database says of rows is kept out of errors',
    file: 'src/platform/db/errors.ts',
    from: 'message: error.message,',
    to: "message: [error.message, Reflect.get(error, 'detail')].join(' '),",
    tests: 'src/platform/db/database.test.ts',
  },
  {
    what: 'a text opens in its own place only',
    file: `${sealing}/sealed-text.ts`,
    from: '(boundTo: string, version: number): string',
    to: "(_: string, version: number, boundTo = ''): string",
    tests: `${sealing}/sealing.test.ts`,
  },
  {
    what: 'a reading by another is entered',
    file: `${sealing}/sealing.ts`,
    from: 'if (author !== who) {',
    to: 'if (author !== who && boundTo === "") {',
    tests: `${sealing}/sealing.test.ts`,
  },
  {
    what: 'nobody opens very many keys within an hour',
    file: `${sealing}/key-store.ts`,
    from: 'if (rows.some(({ refused }) => refused)) throw',
    to: 'if (rows.some(({ refused, id }) => refused && id === "")) throw',
    tests: `${sealing}/sealing.test.ts`,
  },
  {
    what: 'a destroyed key seals nothing new',
    file: `${sealing}/sealing.ts`,
    from: 'if (known.opened.destroyed) throw',
    to: 'if (known.opened.destroyed && owner.id === "") throw',
    tests: `${sealing}/sealing.test.ts`,
  },
  {
    what: 'the keys are in no export of the data',
    file: 'src/platform/db/transfer/catalog.ts',
    from: "and not coalesce(has_table_privilege(to_regrole('alongside_keys')::oid, c.oid, 'select'), false)",
    to: '',
    tests: 'src/testing/access/copies.test.ts',
  },
  {
    what: 'the master key does not lie in the data folder',
    file: 'src/main/master-key.ts',
    from: 'const data = realPathOf(dataFolder);',
    to: "const data = realPathOf(keyFile).concat('-elsewhere');",
    tests: 'src/main/master-key.test.ts',
  },
];

const survivors: string[] = [];
for (const guard of guards) {
  const noticed = await isNoticed(guard);
  console.log(`${noticed ? 'noticed  ' : 'SURVIVED '} ${guard.what}`);
  if (!noticed) survivors.push(guard.what);
}
const { code } = await run('vitest', ['run', 'src/testing/access/guards.test.ts'], {
  env: { GUARDS: 'yes' },
  minutes: 120,
  show: true,
});
console.log(
  survivors.length === 0 && code === 0 ? 'Survivors: none' : `Survivors: ${survivors.join('; ') || 'see above'}`,
);
if (survivors.length > 0 || code !== 0) process.exitCode = 1;

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
