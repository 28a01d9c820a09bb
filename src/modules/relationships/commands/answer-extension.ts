import { type Tx, within } from '../../../platform/db/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import { post } from '../../../platform/mail/index.ts';
import { recordRelationshipEvent } from '../events.ts';
import { type ExtensionMove, extensionLifecycle } from '../lifecycle.ts';
import type { Extension } from '../queries/read-extension.ts';
import type { Relationship } from '../queries/read-relationship.ts';
import type { RelationshipsTables } from '../tables.ts';
import { passSeat } from './pass-seat.ts';

interface Answering {
  readonly relationship: Relationship;
  readonly extension: Extension;
  readonly move: ExtensionMove;
  /** What the pair is told, in the words of whoever decides. */
  readonly words: string | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** EM-12: more time is granted, not this time, or no longer wanted. False when it was answered already. */
export async function answerExtension(tx: Tx, answering: Answering): Promise<boolean> {
  const { relationship, extension, move, words, by, now } = answering;
  const state = nextState(extensionLifecycle, extension.state, move);
  if (state === null || state === 'asked') return false;
  const tables = within<RelationshipsTables>(tx);
  const ends_on = state === 'granted' ? relationship.endsOn.add({ months: extension.months }) : null;
  await tables
    .updateTable('relationships.extension_change')
    .set({ replaced_at: now })
    .where('extension', '=', extension.id)
    .where('turn', '=', extension.turn)
    .execute();
  const change = { extension: extension.id, relationship: relationship.id, turn: extension.turn + 1 };
  await tables
    .insertInto('relationships.extension_change')
    .values({ ...change, state, at: now, by_person: by, ends_on })
    .execute();
  if (words)
    await tables
      .insertInto('relationships.extension_words')
      .values({ extension: extension.id, relationship: relationship.id, body: words })
      .execute();
  if (ends_on) await lengthen(tx, relationship, ends_on);
  await tell(tx, answering, state);
  return true;
}

/** The mentor's place is held on, and shows for what. */
async function lengthen(tx: Tx, { id, members }: Relationship, ends_on: Temporal.PlainDate): Promise<void> {
  await within<RelationshipsTables>(tx)
    .updateTable('relationships.relationship')
    .set({ ends_on })
    .where('id', '=', id)
    .execute();
  for (const { person, side } of members)
    if (side === 'mentor') await passSeat(tx, { mentor: person, from: id, to: id, heldFor: 'extension' });
}

async function tell(
  tx: Tx,
  { relationship, extension, by, now }: Answering,
  state: 'granted' | 'not-this-time' | 'withdrawn',
): Promise<void> {
  const { id, programme, members } = relationship;
  const type = `relationships.extension-${state}` as const;
  await recordRelationshipEvent(tx, { type, relationship: id, programme, by, at: now });
  if (state === 'withdrawn') return;
  const ids = { relationship: id, extension: extension.id };
  for (const { person, leftAt } of members)
    if (leftAt === null) await post(tx, { kind: 'relationships.extension-answered', to: { person }, ids, dueAt: now });
}
