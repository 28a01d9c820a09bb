import { z } from 'zod';
import type { SignedIn } from '../../../platform/access/index.ts';
import { type Context, uuid } from '../../../platform/http/index.ts';
import { mayKeepPortrait } from '../policy.ts';
import { type Kept, readKept } from '../queries/read-kept.ts';

/** What the pages on which a mentor's profile, places and leave are kept have in common. */
const params = z.object({ programme: uuid, mentor: uuid });
type Params = z.infer<typeof params>;

export const kept = {
  params,
  load: ({ tx, actor, params, now, lock }: Context<SignedIn, Params, unknown>): Promise<Kept | null> =>
    readKept(tx, { ...params, actor: actor.person, now, lock }),
  may: (actor: SignedIn, { programme, mentor }: Kept): boolean =>
    mayKeepPortrait(actor, { programme: programme.id, mentor }),
} as const;
