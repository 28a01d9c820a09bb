import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { personWith } from '../../modules/accounts/index.ts';
import { type Programme, readProgrammeAt } from '../../modules/programmes/index.ts';
import { importFromCommandLine } from '../../modules/recruitment/index.ts';
import { systemClock } from '../../platform/clock/index.ts';
import { openDatabase, type Tx, within } from '../../platform/db/index.ts';
import { sealingWith } from '../../platform/sealing/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { readConfig } from '../config.ts';
import { openMasterKey } from '../master-key.ts';

/** A list of people from the command line: read, and brought in when asked, in the name of a coordinator of the programme. */
export async function bringInPeople(args: string[]): Promise<void> {
  const { path, slug, email, bringIn, leaveOut } = given(args);
  const file = { name: basename(path), bytes: await readFile(path) };
  const config = readConfig(process.env);
  const sealing = sealingWith(await openMasterKey(config), systemClock);
  const now = systemClock.now();
  const db = await openDatabase(config.place);
  try {
    await bringUpToDate(db, now);
    const lines = await db.transaction('web', async (tx) => {
      const { by, programme } = await actAs(tx, email, slug);
      return importFromCommandLine(tx, sealing, { programme, file, bringIn, leaveOut, by, now });
    });
    for (const line of lines) console.log(line);
  } finally {
    await db.close();
  }
}

function given(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      programme: { type: 'string' },
      by: { type: 'string' },
      'bring-in': { type: 'boolean', default: false },
      'leave-out': { type: 'boolean', default: false },
    },
  });
  const [path] = positionals;
  const { programme: slug, by: email, 'bring-in': bringIn, 'leave-out': leaveOut } = values;
  if (!path || !slug || !email) throw new Error(usage);
  return { path, slug, email: email.toLowerCase(), bringIn, leaveOut };
}

/** The rest of the transaction is the coordinator's, under the same walls as in the browser. */
async function actAs(tx: Tx, email: string, slug: string): Promise<{ by: string; programme: Programme }> {
  const programme = await readProgrammeAt(tx, slug);
  if (!programme) throw new Error(`There is no programme with the address ${slug}`);
  const by = await personWith(tx, email);
  await sql`SELECT set_config('app.person', ${by ?? ''}, true)`.execute(within(tx));
  const { rows } = await sql<{ may: boolean }>`SELECT app.has_role(${programme.id}, 'coordinator') AS may`.execute(
    within(tx),
  );
  if (!by || !rows[0]?.may) throw new Error(`${email} does not coordinate ${programme.name}`);
  return { by, programme };
}

const usage =
  'Usage: alongside people <file> --programme <its address> --by <email of a coordinator> [--bring-in] [--leave-out]';
