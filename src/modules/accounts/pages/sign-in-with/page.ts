import { z } from 'zod';
import { anyone } from '../../../../platform/access/index.ts';
import { openPage } from '../../../../platform/http/index.ts';
import { sendToProvider } from '../../commands/send-to-provider.ts';
import { findProvider } from '../../providers/find-provider.ts';
import { returnTo } from '../../return-to.ts';
import { newSecret } from '../../secrets.ts';
import { askingBrowser } from '../../signed-in-browser.ts';
import { view } from './view.tsx';

/** Whoever is signed in already is here to confirm who they are, so the provider has to ask them again. */
export const signInWithPage = openPage({
  path: '/sign-in/with/:provider',
  params: z.object({ provider: z.string() }),
  query: z.object({ to: returnTo }),
  load: async ({ params, services: { settings } }) => findProvider(settings, params.provider),
  may: anyone,
  view,
  submit: async ({ tx, facts, actor, query, now, visit }) => {
    const browser = visit.browser ?? newSecret();
    const asked = { browser, person: null, asksAgain: actor.person !== null, returnTo: query.to, now };
    return { browser, id: await sendToProvider(tx, { ...asked, provider: facts.name }) };
  },
  next: ({ params, result }) => `/sign-in/with/${params.provider}/${result.id}`,
  cookies: ({ browser }) => askingBrowser(browser),
});
