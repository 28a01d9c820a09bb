import { systemClock } from '../../platform/clock/index.ts';
import { type Database, openDatabase } from '../../platform/db/index.ts';
import {
  addToKeyFile,
  backupKeys,
  dropOldKeys,
  type Head,
  restoreKeys,
  rotateKeys,
  verifyKeyLog,
  wrappedByOlder,
} from '../../platform/sealing/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { type Config, readConfig } from '../config.ts';
import { openMasterKey } from '../master-key.ts';
import { oneFile } from './one-file.ts';

interface Doing {
  readonly db: Database;
  readonly config: Config;
  readonly args: string[];
  readonly now: Temporal.Instant;
}

/** The keys of the sealed text: kept, brought back, looked over, and changed. */
export async function keys([what = '', ...args]: string[]): Promise<void> {
  const work = new Map(Object.entries({ backup, restore, verify, rotate, 'drop-old': dropOld })).get(what);
  if (!work) throw new Error('Say what: alongside keys backup <file>, restore <file>, verify, rotate or drop-old');
  const config = readConfig(process.env);
  const now = systemClock.now();
  const db = await openDatabase(config.place);
  try {
    await bringUpToDate(db, now);
    console.log(await work({ db, config, args, now }));
  } finally {
    await db.close();
  }
}

async function backup({ db, args, now }: Doing): Promise<string> {
  const file = oneFile('keys backup', args);
  return `${await backupKeys(db, file, now)} keys, still wrapped, are in ${file}. Keep it apart from the data and from the master key.`;
}

async function restore({ db, args, now }: Doing): Promise<string> {
  return `${await restoreKeys(db, oneFile('keys restore', args), now)} keys were brought back.`;
}

async function verify({ db, args }: Doing): Promise<string> {
  const verdict = await verifyKeyLog(db, notedIn(args));
  if (verdict.kind === 'broken')
    throw new Error(`The key log was changed: line ${verdict.at} is not as it was written.`);
  const { head, from } = verdict;
  return (
    `The key log is whole, from line ${from} to line ${head.number}. Write this down, and give it the next time:\n` +
    `alongside keys verify ${head.number} ${head.hash}`
  );
}

function notedIn([number, hash]: string[]): Head | undefined {
  if (number === undefined) return undefined;
  if (!/^\d+$/.test(number) || !/^[0-9a-f]{64}$/.test(hash ?? ''))
    throw new Error('Give what the last look-over printed: alongside keys verify <number> <hash>');
  return { number: Number(number), hash: hash ?? '' };
}

async function rotate({ db, config, now }: Doing): Promise<string> {
  const fromFile = !config.MASTER_KEY && !config.PKCS11_MODULE;
  const master = await openMasterKey(config);
  if (fromFile) addToKeyFile(config.keyFile);
  const rotated = await rotateKeys(db, master, now);
  return (
    `${rotated} keys are wrapped under the ${fromFile ? 'new' : 'first'} master key, and new text is sealed under new ones. ` +
    'Back up the keys and the master key, and then take the older master keys away: alongside keys drop-old'
  );
}

async function dropOld({ db, config }: Doing): Promise<string> {
  const left = await wrappedByOlder(db, await openMasterKey(config));
  if (left > 0)
    throw new Error(`${left} keys are still wrapped under an older master key. First: alongside keys rotate`);
  if (config.MASTER_KEY) return 'Nothing needs the older keys. Take them out of MASTER_KEY.';
  if (config.PKCS11_MODULE)
    return 'Nothing needs the older keys. Take them out of PKCS11_KEY, and destroy them in the module.';
  dropOldKeys(config.keyFile);
  return 'The older master keys are gone. Older backups of the keys open no longer.';
}
