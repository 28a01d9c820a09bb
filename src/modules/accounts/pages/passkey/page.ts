import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { shortText } from '../../../../platform/forms/index.ts';
import { type Context, page, uuid } from '../../../../platform/http/index.ts';
import { namePasskey, removePasskey } from '../../commands/change-passkey.ts';
import { passkeysOf } from '../../queries/passkeys-of.ts';
import { namingView, removalView } from './view.tsx';
import { words } from './words.ts';

const own = {
  params: z.object({ passkey: uuid }),
  load: async ({ tx, actor, params }: Context<SignedIn, { readonly passkey: string }, unknown>) =>
    (await passkeysOf(tx, actor.person)).find(({ id }) => id === params.passkey),
  may: () => true,
  fresh: true,
} as const;

export const passkeyPage = page({
  ...own,
  path: '/your-passkeys/:passkey',
  view: namingView,
  fill: ({ name }) => ({ name }),
  form: () => z.object({ name: shortText({ missing: words.nameMissing, max: 60 }) }),
  submit: async ({ tx, actor, facts, input }) => {
    await namePasskey(tx, { passkey: facts.id, person: actor.person, name: input.name });
    return null;
  },
  next: () => ({ to: '/your-passkeys', notice: words.named }),
});

export const passkeyRemovalPage = page({
  ...own,
  path: '/your-passkeys/:passkey/removal',
  view: removalView,
  submit: async ({ tx, actor, facts, now }) => {
    await removePasskey(tx, { passkey: facts.id, person: actor.person, now });
    return null;
  },
  next: ({ facts }) => ({ to: '/your-passkeys', notice: words.removed(facts.name) }),
});
