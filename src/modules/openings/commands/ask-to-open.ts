import { audit } from '../../../platform/audit/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { recordOpeningEvent } from '../events.ts';
import { keyOf, placeOf } from '../sealed.ts';
import type { OpeningsTables } from '../tables.ts';

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

/** One of the two asks. Nothing can be read by it: it waits for somebody of the other role. */
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
  const texts = [{ kind: 'reason', text: reason } as const, ...(delay ? [{ kind: 'delay', text: delay.why } as const] : [])];
  await tables
    .insertInto('openings.text')
    .values(texts.map(({ kind, text }) => ({ opening: id, kind, by_person: by, sealed: box.seal(text, placeOf({ opening: id, kind })) })))
    .execute();
  await audit(tx, { by, act: 'ask for opening', subject: id, at: now });
  await recordOpeningEvent(tx, { type: 'openings.opening-asked', opening: id, programme, by, at: now });
  return id;
}
