import { z } from 'zod';
import { action, page, uuid } from '../../../../platform/http/index.ts';
import { signOut, signOutElsewhere } from '../../commands/sign-out.ts';
import { signInsOf } from '../../queries/sign-ins-of.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const path = '/your-sign-ins';

export const yourSignInsPage = page({
  path,
  load: async ({ tx, actor, now, services: { settings } }) => ({
    signIns: await signInsOf(tx, { person: actor.person, now }),
    hasProviders: (settings.providers ?? []).length > 0,
  }),
  may: () => true,
  view,
});

export const endSignInPage = action({
  path: `${path}/:signIn/end`,
  params: z.object({ signIn: uuid }),
  load: async ({ tx, actor, params, now }) =>
    (await signInsOf(tx, { person: actor.person, now })).find(({ id }) => id === params.signIn),
  may: () => true,
  fresh: () => path,
  submit: async ({ tx, facts, now }) => {
    await signOut(tx, facts.id, now);
    return null;
  },
  next: () => ({ to: path, notice: words.ended }),
});

export const endOtherSignInsPage = action({
  path: `${path}/end-others`,
  load: async () => ({}),
  may: () => true,
  fresh: () => path,
  submit: async ({ tx, actor, now }) => {
    await signOutElsewhere(tx, actor.signIn, now);
    return null;
  },
  next: () => ({ to: path, notice: words.othersEnded }),
});
