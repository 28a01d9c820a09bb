import { z } from 'zod';
import { action, page, uuid } from '../../../../platform/http/index.ts';
import { sendToProvider } from '../../commands/send-to-provider.ts';
import { unlinkIdentity } from '../../commands/spend-provider-visit.ts';
import { findProvider } from '../../providers/find-provider.ts';
import { identitiesOf } from '../../queries/identities-of.ts';
import { newSecret } from '../../secrets.ts';
import { askingBrowser } from '../../signed-in-browser.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const path = '/your-providers';

export const yourProvidersPage = page({
  path,
  load: async ({ tx, actor, services: { settings } }) => {
    const { providers = [] } = settings;
    return providers.length > 0 ? { providers, identities: await identitiesOf(tx, actor.person) } : null;
  },
  may: () => true,
  view,
});

export const linkProviderPage = action({
  path: `${path}/:provider/link`,
  params: z.object({ provider: z.string() }),
  load: async ({ params, services: { settings } }) => findProvider(settings, params.provider),
  may: () => true,
  fresh: () => path,
  submit: async ({ tx, facts, actor, now, visit }) => {
    const browser = visit.browser ?? newSecret();
    const asked = { browser, person: actor.person, asksAgain: true, returnTo: path, now };
    return { browser, id: await sendToProvider(tx, { ...asked, provider: facts.name }) };
  },
  next: ({ params, result }) => `/sign-in/with/${params.provider}/${result.id}`,
  cookies: ({ browser }) => askingBrowser(browser),
});

export const unlinkProviderPage = action({
  path: `${path}/:identity/unlink`,
  params: z.object({ identity: uuid }),
  load: async ({ tx, actor, params }) =>
    (await identitiesOf(tx, actor.person)).find(({ id }) => id === params.identity),
  may: () => true,
  fresh: () => path,
  submit: async ({ tx, facts, actor, now }) => {
    await unlinkIdentity(tx, { identity: facts.id, person: actor.person, now });
    return null;
  },
  next: () => ({ to: path, notice: words.unlinked }),
});
