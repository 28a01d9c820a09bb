import { z } from 'zod';
import { page } from '../../../../platform/http/index.ts';
import { askToSignIn } from '../../commands/ask-to-sign-in.ts';
import { addressOf } from '../../queries/address-of.ts';
import { identitiesOf } from '../../queries/identities-of.ts';
import { passkeysOf } from '../../queries/passkeys-of.ts';
import { returnTo } from '../../return-to.ts';
import { newSecret } from '../../secrets.ts';
import { askingBrowser } from '../../signed-in-browser.ts';
import { view } from './view.tsx';

/** Signing in once more, in the same browser, by the way that one came: the new sign-in takes the place of the old. */
export const confirmItIsYouPage = page({
  path: '/confirm-it-is-you',
  query: z.object({ to: returnTo }),
  load: async ({ tx, actor, services: { settings } }) => {
    const account = await addressOf(tx, actor.person);
    const linked = (await identitiesOf(tx, actor.person)).map(({ issuer }) => issuer);
    const providers = (settings.providers ?? []).filter(({ issuer }) => linked.includes(issuer));
    return account && { ...account, providers, hasPasskey: (await passkeysOf(tx, actor.person)).length > 0 };
  },
  may: () => true,
  view,
  submit: async ({ tx, facts: { address }, query, now, visit }) => {
    const browser = visit.browser ?? newSecret();
    await askToSignIn(tx, { address, browser, returnTo: query.to, now });
    return { browser };
  },
  next: () => '/check-your-email',
  cookies: ({ browser }) => askingBrowser(browser),
});
