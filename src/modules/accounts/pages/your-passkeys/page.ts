import { explain, page } from '../../../../platform/http/index.ts';
import { askForPasskey } from '../../commands/ask-for-passkey.ts';
import { passkeysAllowed } from '../../limits.ts';
import { passkeysOf } from '../../queries/passkeys-of.ts';
import { newSecret } from '../../secrets.ts';
import { askingBrowser } from '../../signed-in-browser.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const yourPasskeysPage = page({
  path: '/your-passkeys',
  load: ({ tx, actor }) => passkeysOf(tx, actor.person),
  may: () => true,
  fresh: true,
  view,
  submit: async ({ tx, actor, facts, now, visit }) => {
    if (facts.length >= passkeysAllowed) return explain(words.enough);
    const browser = visit.browser ?? newSecret();
    const asking = { browser, person: actor.person, returnTo: '/your-passkeys', now };
    return { browser, challenge: await askForPasskey(tx, asking) };
  },
  next: ({ result }) => `/your-passkeys/new/${result.challenge}`,
  cookies: ({ browser }) => askingBrowser(browser),
});
