import { z } from 'zod';
import { anyone } from '../../../../platform/access/index.ts';
import { openPage, uuid } from '../../../../platform/http/index.ts';
import { departure } from '../../providers/client.ts';
import { findProvider } from '../../providers/find-provider.ts';
import { findProviderVisit } from '../../queries/find-provider-visit.ts';
import { view } from './view.tsx';

/** A form may lead to our own pages only, so this page stands between the button and the provider's page. */
export const leaveForProviderPage = openPage({
  path: '/sign-in/with/:provider/:visit',
  params: z.object({ provider: z.string(), visit: uuid }),
  load: async ({ tx, params, now, lock, visit: { browser }, services: { settings } }) => {
    const provider = findProvider(settings, params.provider);
    if (!provider) return null;
    const asked = { provider: provider.name, browser, now, lock };
    const sent = await findProviderVisit(tx, { ...asked, by: { id: params.visit } });
    if (!sent) return { provider, address: null, isOver: true };
    return { provider, address: await departure(provider, settings.baseUrl, sent), isOver: false };
  },
  may: anyone,
  view,
});
