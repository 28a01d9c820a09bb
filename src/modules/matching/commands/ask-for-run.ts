import { json, newId, type Tx, within } from '../../../platform/db/index.ts';
import { recordMatching } from '../events.ts';
import { runLifecycle } from '../lifecycle.ts';
import type { Trial } from '../runs/settings.ts';
import type { Tables } from '../tables.ts';

interface Asking {
  readonly programme: { readonly id: string; readonly version: number };
  /** Weights that are tried out; null takes those that are saved. */
  readonly trial: Trial | null;
  /** The run that is carried out again, to see whether the same comes of it. */
  readonly repeats: {
    readonly id: string;
    readonly countedAt: Temporal.Instant;
    readonly trial: unknown;
    readonly version: number;
  } | null;
  /** The request of the one person to look for; null for everybody who waits. */
  readonly only?: string | null;
  /** Null: a match had come to nothing. */
  readonly by: string | null;
  readonly now: Temporal.Instant;
}

/** Asks the worker to match everybody who waits, or one of them. Nothing is offered to anybody by it. */
export async function askForRun(tx: Tx, { programme, trial, repeats, only = null, by, now }: Asking): Promise<string> {
  const id = newId();
  const [state] = runLifecycle.states;
  const kept = repeats ? repeats.trial : trial;
  await within<Tables>(tx)
    .insertInto('matching.run')
    .values({
      id,
      programme: programme.id,
      state,
      state_since: now,
      asked_at: now,
      asked_by: by,
      only_request: only,
      settings_version: repeats?.version ?? programme.version,
      trial: kept === null ? null : json(kept),
      counted_at: repeats?.countedAt ?? now,
      repeats: repeats?.id ?? null,
    })
    .execute();
  await recordMatching(tx, { type: 'matching.run-asked', programme: programme.id, ids: { run: id }, by, at: now });
  return id;
}
