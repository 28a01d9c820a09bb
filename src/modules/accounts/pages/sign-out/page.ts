import { action } from '../../../../platform/http/index.ts';
import { signOut } from '../../commands/sign-out.ts';
import { signedOutBrowser } from '../../signed-in-browser.ts';

export const signOutPage = action({
  path: '/sign-out',
  load: async () => ({}),
  may: () => true,
  submit: async ({ tx, actor, now }) => {
    if (actor.signIn) await signOut(tx, actor.signIn, now);
    return null;
  },
  next: () => ({ to: '/', notice: 'You have signed out' }),
  cookies: () => signedOutBrowser,
});
