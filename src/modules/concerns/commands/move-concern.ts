import { audit } from '../../../platform/audit/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { recordConcernEvent } from '../events.ts';
import { type ConcernMove, concernLifecycle } from '../lifecycle.ts';
import type { Concern } from '../queries/read-concern.ts';
import { keyOf, placeOf } from '../sealed.ts';
import type { ConcernsTables, TextKind } from '../tables.ts';

interface Moving {
  readonly concern: Concern;
  readonly move: ConcernMove;
  /** The day on which a referral was made. */
  readonly onDay?: Temporal.PlainDate;
  /** What is written down with it, each for those who may read its kind. */
  readonly texts?: Readonly<Partial<Record<TextKind, string | null>>>;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Acknowledges, keeps, refers or closes a concern. False when its state does not allow it, or somebody else was first. */
export async function moveConcern(tx: Tx, sealing: Sealing, moving: Moving): Promise<boolean> {
  const { concern, move, onDay, by, now } = moving;
  const { id, programme, turn } = concern;
  const state = nextState(concernLifecycle, concern.state, move);
  if (state === null) return false;
  const tables = within<ConcernsTables>(tx);
  const replaced = await tables
    .updateTable('concerns.state_change')
    .set({ replaced_at: now })
    .where('concern', '=', id)
    .where('turn', '=', turn)
    .where('replaced_at', 'is', null)
    .executeTakeFirst();
  if (replaced.numUpdatedRows === 0n) return false;
  await tables
    .insertInto('concerns.state_change')
    .values({ concern: id, programme, turn: turn + 1, state, on_day: onDay ?? null, at: now, by_person: by })
    .execute();
  await keepTexts(tx, sealing, moving);
  await audit(tx, { by, act: `${move} concern`, subject: id, at: now });
  await recordConcernEvent(tx, { type: `concerns.concern-${state}`, concern: id, programme, by, at: now });
  return true;
}

async function keepTexts(tx: Tx, sealing: Sealing, { concern, texts = {}, by }: Moving): Promise<void> {
  const written = kinds.flatMap((kind) => (texts[kind] ? [{ kind, text: texts[kind] }] : []));
  if (written.length === 0) return;
  const box = await sealing.box(tx, keyOf(concern.id));
  const rows = written.map(({ kind, text }) => {
    const place = { concern: concern.id, turn: concern.turn + 1, kind };
    return { ...place, by_person: by, sealed: box.seal(text, placeOf(place)) };
  });
  await within<ConcernsTables>(tx).insertInto('concerns.text').values(rows).execute();
}

const kinds = ['reason', 'referral', 'outcome', 'answer'] as const;
