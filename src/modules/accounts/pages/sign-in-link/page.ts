import { z } from 'zod';
import { anyone } from '../../../../platform/access/index.ts';
import { explain, openPage } from '../../../../platform/http/index.ts';
import { isLinkLive, spendLink } from '../../commands/spend-request.ts';
import { startSignInFor } from '../../commands/start-sign-in.ts';
import { inBrowserOf, signedInBrowser } from '../../signed-in-browser.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** A mail scanner that opens the link changes nothing: only the button does, and only in the browser that asked. */
export const signInLinkPage = openPage({
  path: '/sign-in/:token',
  params: z.object({ token: z.string().max(100) }),
  load: async ({ tx, params, now, visit }) => ({
    sameBrowser: visit.browser !== null,
    works: await isLinkLive(tx, params.token, now),
  }),
  may: anyone,
  view,
  submit: async ({ tx, params, actor, now, visit }) => {
    const given = { token: params.token, browser: visit.browser ?? '', now };
    const request = await spendLink(tx, given);
    if (!request) return explain(words.ended, '/sign-in');
    return {
      ...request,
      ...(await startSignInFor(tx, { ...inBrowserOf({ actor, visit, now }), address: request.address })),
    };
  },
  next: ({ result }) => result.returnTo,
  cookies: ({ token }) => signedInBrowser(token),
});
