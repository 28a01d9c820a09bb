import { mkdir } from 'node:fs/promises';
import { type Database, databaseOver } from './database.ts';
import { type Engine, openEngine } from './embedded/engine.ts';
import { takeLock } from './embedded/lock.ts';
import { embeddedPool } from './embedded/pool.ts';
import { openEngineInThread } from './embedded/thread.ts';
import { fairTurns } from './embedded/turns.ts';
import type { Place } from './place.ts';
import { serverPool } from './server/pool.ts';

const WEB = 'alongside_web';
const WORKER = 'alongside_worker';
const KEYS = 'alongside_keys';

/** Opens the database of a place. A folder is locked for this process until `close`. */
export function openDatabase(place: Place): Promise<Database> {
  if (place.kind === 'server') return Promise.resolve(openServer(place));
  return openFolder(place.folder);
}

function openServer({ web, worker, keys, migrate }: Extract<Place, { kind: 'server' }>): Database {
  const pools = {
    web: serverPool({ url: web, role: WEB, name: 'web', size: 10 }),
    worker: serverPool({ url: worker, role: WORKER, name: 'worker', size: 5 }),
    keys: serverPool({ url: keys, role: KEYS, name: 'keys', size: 5 }),
    migrate: serverPool({ url: migrate, role: null, name: 'migrate', size: 2 }),
  };
  return databaseOver({
    kind: 'server',
    pools,
    close: async () => {
      await Promise.all(Object.values(pools).map((pool) => pool.end()));
    },
  });
}

async function openFolder(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await takeLock(`${folder}.lock`);
  try {
    return embedded({ engine: await openEngineInThread(folder), afterwards: lock.release });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

export interface MemoryDatabase extends Database {
  /** Writes the whole database to a file that `openMemory` can start from. */
  save(file: string): Promise<void>;
}

/** A database in memory, for tests: empty, or as it was when it was saved to a file. */
export async function openMemory(saved: string | null): Promise<MemoryDatabase> {
  const engine = await openEngine({ folder: null, saved });
  return { ...embedded({ engine, afterwards: () => Promise.resolve() }), save: engine.save };
}

interface Embedded {
  readonly engine: Pick<Engine, 'run' | 'close'>;
  readonly afterwards: () => Promise<void>;
}

function embedded({ engine, afterwards }: Embedded): Database {
  const turns = fairTurns();
  const pool = (role: string | null) => embeddedPool({ engine, turns, role });
  return databaseOver({
    kind: 'embedded',
    pools: { web: pool(WEB), worker: pool(WORKER), keys: pool(KEYS), migrate: pool(null) },
    close: async () => {
      const release = await turns.take();
      await engine.close();
      await afterwards();
      release();
    },
  });
}
