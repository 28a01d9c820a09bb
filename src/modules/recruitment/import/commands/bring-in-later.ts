import { sql } from 'kysely';
import { type Tx, within } from '../../../../platform/db/index.ts';
import type { Services } from '../../../../platform/http/index.ts';
import type { WhyNot } from '../lifecycle.ts';
import { loadImport } from '../load-import.ts';
import { bringIn } from './bring-in.ts';
import { moveImport } from './move-import.ts';

interface Later {
  readonly id: string;
  readonly programme: string;
  readonly by: string;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

const running = new Map<string, Progress>();

/** How far an import is that this process brings in; another process knows only that it is under way. */
export const progressOf = (id: string): Progress | null => running.get(id) ?? null;

/**
 * Brings a list in, in a transaction of its own, after the request that asked for it. Nobody waits for it: what comes of
 * it is a state of the import. A process that dies in the middle of it leaves nothing behind but that state.
 */
export function bringInLater(services: Services, later: Later): void {
  running.set(later.id, { done: 0, of: 0 });
  void run(services, later).finally(() => running.delete(later.id));
}

async function run(services: Services, later: Later): Promise<void> {
  const why = await services.db.transaction('web', (tx) => bringInNow(tx, services, later)).catch(whyStopped);
  if (why === null) return;
  await services.db.transaction('web', async (tx) => {
    await actAs(tx, later.by);
    await moveImport(tx, { id: later.id, move: 'give-up', why, by: later.by, now: services.clock.now() });
  });
}

async function bringInNow(tx: Tx, services: Services, { id, programme, by }: Later): Promise<null> {
  await actAs(tx, by);
  const now = services.clock.now();
  const facts = await loadImport({ tx, author: by, programme, id, now, services, lock: true });
  if (!facts?.draft || facts.found.state !== 'coming-in') return null;
  const { draft, read, known } = facts;
  const result = await bringIn(tx, services.sealing, {
    ...{ id, programme: facts.programme, read, known, decisions: draft.decisions, by, now },
    progress: (done, of) => running.set(id, { done, of }),
  });
  if (!result.done) throw new Stopped('joined meanwhile');
  return null;
}

/** Undoes the transaction with a reason that can be told. */
class Stopped extends Error {
  readonly why: WhyNot;
  constructor(why: WhyNot) {
    super(why);
    this.why = why;
  }
}

/** What broke is named for the operator, and without its message, which may quote what was typed. */
function whyStopped(error: unknown): WhyNot {
  if (error instanceof Stopped) return error.why;
  const [name, frames] =
    error instanceof Error ? [error.name, (error.stack ?? '').match(/^\s+at .*$/gm) ?? []] : ['', []];
  process.emitWarning(`An import stopped: ${name}${frames.slice(0, 6).join('')}`);
  return 'fault';
}

const actAs = (tx: Tx, person: string) => sql`SELECT set_config('app.person', ${person}, true)`.execute(within(tx));
