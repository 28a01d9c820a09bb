import type { Tx } from '../../../platform/db/index.ts';
import { endIntroduction } from '../../people/index.ts';
import { freeSeat } from './free-seat.ts';

interface Closing {
  readonly id: string;
  readonly members: readonly { readonly person: string }[];
}

/** What an ending brings with it: the mentor's place is free, and they no longer see how to reach each other. */
export async function close(tx: Tx, { id, members }: Closing, now: Temporal.Instant): Promise<void> {
  await freeSeat(tx, id);
  for (const { person } of members)
    for (const { person: audienceId } of members)
      if (person !== audienceId)
        await endIntroduction(tx, { person, audience: 'person', audienceId, extent: 'contact', now });
}
