import { z } from 'zod';
import { anyone } from '../../../../platform/access/index.ts';
import { emailAddress } from '../../../../platform/forms/index.ts';
import { openPage } from '../../../../platform/http/index.ts';
import { askToSignIn } from '../../commands/ask-to-sign-in.ts';
import { returnTo } from '../../return-to.ts';
import { newSecret } from '../../secrets.ts';
import { askingBrowser } from '../../signed-in-browser.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const signInPage = openPage({
  path: '/sign-in',
  query: z.object({ to: returnTo }),
  load: async ({ services: { settings } }) => ({ providers: settings.providers ?? [] }),
  may: anyone,
  view,
  form: () => z.object({ email: emailAddress({ missing: words.emailMissing }) }),
  submit: async ({ tx, input, query, now, visit }) => {
    const browser = visit.browser ?? newSecret();
    await askToSignIn(tx, { address: input.email, browser, returnTo: query.to, now });
    return { browser };
  },
  next: () => '/check-your-email',
  cookies: ({ browser }) => askingBrowser(browser),
});
