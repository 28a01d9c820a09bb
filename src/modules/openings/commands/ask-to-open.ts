import { audit } from '../../../platform/audit/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { recordOpeningEvent } from '../events.ts';
import { secondsTo } from '../queries/seconds-to.ts';
import { keyOf, placeOf } from '../sealed.ts';
import type { OpeningsTables, TextKind } from '../tables.ts';

interface Asking {
  readonly relationship: string;
  readonly programme: string;
  readonly reason: string;
  readonly hours: number;
  /** Where the members must not be told at once: by when they are, and why not before. */
  readonly delay: { readonly until: Temporal.PlainDate; readonly why: string } | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** One of the two asks. Nothing can be read by it: it waits for somebody of another role, who gets a mail without a word of why. */
export async function askToOpen(tx: Tx, sealing: Sealing, asking: Asking): Promise<string> {
  const { relationship, programme, reason, hours, delay, by, now } = asking;
  const tables = within<OpeningsTables>(tx);
  const id = newId();
  await tables
    .insertInto('openings.opening')
    .values({ id, relationship, programme, asked_by: by, hours, asked_at: now, tell_by: delay?.until ?? null })
    .execute();
  await tables
    .insertInto('openings.state_change')
    .values({ opening: id, programme, turn: 1, state: 'asked', at: now, by_person: by, ends_at: null })
    .execute();
  const box = await sealing.box(tx, keyOf(id));
  const text = (kind: TextKind, words: string) => ({
    ...{ opening: id, kind, by_person: by },
    sealed: box.seal(words, placeOf({ opening: id, kind })),
  });
  await tables
    .insertInto('openings.text')
    .values([text('reason', reason), ...(delay ? [text('delay', delay.why)] : [])])
    .execute();
  await audit(tx, { by, act: 'ask for opening', subject: id, at: now });
  await recordOpeningEvent(tx, { type: 'openings.opening-asked', opening: id, programme, by, at: now });
  for (const person of await secondsTo(tx, { askedBy: by, programme, relationship }))
    await post(tx, { kind: 'openings.second-asked', to: { person }, ids: { opening: id }, dueAt: now });
  return id;
}
