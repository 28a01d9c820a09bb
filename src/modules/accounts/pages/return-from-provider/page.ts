import { z } from 'zod';
import { type Actor, anyone } from '../../../../platform/access/index.ts';
import { type Cookie, explain, openPage } from '../../../../platform/http/index.ts';
import { linkIdentity, personByIdentity, spendProviderVisit } from '../../commands/spend-provider-visit.ts';
import { startSignIn } from '../../commands/start-sign-in.ts';
import { vouchedFor } from '../../providers/client.ts';
import { findProvider } from '../../providers/find-provider.ts';
import { findProviderVisit } from '../../queries/find-provider-visit.ts';
import { inBrowserOf, signedInBrowser } from '../../signed-in-browser.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** Coming back changes nothing by itself: the page sends itself on, or its button does. */
export const returnFromProviderPage = openPage({
  path: '/sign-in/with/:provider/return',
  params: z.object({ provider: z.string() }),
  query: z.object({ state: z.string().max(200).catch('') }),
  load: async ({ tx, actor, params, query, now, lock, visit: { browser }, services: { settings } }) => {
    const provider = findProvider(settings, params.provider);
    if (!provider) return null;
    const asked = { provider: provider.name, browser, now, lock };
    const sent = await findProviderVisit(tx, { ...asked, by: { state: query.state } });
    return { provider, sent: sent && isTheirs(sent.person, actor) ? sent : null };
  },
  may: anyone,
  view,
  submit: async ({ tx, facts: { provider, sent }, actor, now, visit, services: { settings } }) => {
    const back = { site: settings.baseUrl, address: visit.address };
    const vouched = sent && (await vouchedFor(provider, { ...back, sent }));
    if (!sent || !vouched) return explain(words.notRight(provider.label));
    await spendProviderVisit(tx, sent.id, now);
    if (sent.person !== null) {
      const linked = await linkIdentity(tx, { ...vouched, person: sent.person, now });
      return linked ? went({ to: sent.returnTo, notice: words.linked(provider.label) }) : explain(words.taken);
    }
    const person = await personByIdentity(tx, vouched, now);
    if (person === null) return went({ to: '/sign-in?to=/your-providers', notice: words.unknown(provider.label) });
    const { token } = await startSignIn(tx, { ...inBrowserOf({ actor, visit, now }), person, way: 'provider' });
    return went(sent.returnTo, signedInBrowser(token));
  },
  next: ({ result }) => result.next,
  cookies: ({ cookies }) => cookies,
});

type Goal = string | { readonly to: string; readonly notice: string };

const went = (next: Goal, cookies: readonly Cookie[] = []) => ({ next, cookies });

/** An identity is linked only to whoever asked for it, while they are signed in. */
const isTheirs = (person: string | null, actor: Actor): boolean => person === null || person === actor.person;
