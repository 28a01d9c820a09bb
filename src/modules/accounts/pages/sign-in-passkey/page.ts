import { z } from 'zod';
import { anyone } from '../../../../platform/access/index.ts';
import { openPage } from '../../../../platform/http/index.ts';
import { askForPasskey } from '../../commands/ask-for-passkey.ts';
import { returnTo } from '../../return-to.ts';
import { newSecret } from '../../secrets.ts';
import { askingBrowser } from '../../signed-in-browser.ts';
import { view } from './view.tsx';

/** The challenge is made by pressing the button, as only a POST changes anything. */
export const signInPasskeyPage = openPage({
  path: '/sign-in/passkey',
  query: z.object({ to: returnTo }),
  load: async () => ({}),
  may: anyone,
  view,
  submit: async ({ tx, query, now, visit }) => {
    const browser = visit.browser ?? newSecret();
    return { browser, challenge: await askForPasskey(tx, { browser, person: null, returnTo: query.to, now }) };
  },
  next: ({ result }) => `/sign-in/passkey/${result.challenge}`,
  cookies: ({ browser }) => askingBrowser(browser),
});
