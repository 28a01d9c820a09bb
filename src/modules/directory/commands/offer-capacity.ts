import type { Tx } from '../../../platform/db/index.ts';
import { offerSeats } from '../../relationships/index.ts';
import { recordDirectoryEvent } from '../events.ts';
import { openPortrait } from './open-portrait.ts';

interface Offering {
  readonly programme: string;
  readonly mentor: string;
  readonly seats: number;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** How many people a mentor will take at a time. Never fewer than are taken: then nothing changes, and `taken` says how many. */
export async function offerCapacity(tx: Tx, { seats, ...offer }: Offering): Promise<{ readonly taken: number } | null> {
  const { programme, mentor, by, now } = offer;
  // The seats of one mentor are counted by one person at a time, behind the row of their profile.
  await openPortrait(tx, offer);
  const refused = await offerSeats(tx, { programme, mentor, seats });
  if (refused) return refused;
  await recordDirectoryEvent(tx, { type: 'directory.capacity-offered', programme, person: mentor, by, at: now });
  return null;
}
