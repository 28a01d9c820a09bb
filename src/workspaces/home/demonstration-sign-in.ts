import { z } from 'zod';
import { inBrowserOf, signedInBrowser, startSignInFor } from '../../modules/accounts/index.ts';
import { anyone } from '../../platform/access/index.ts';
import { oneOf } from '../../platform/forms/index.ts';
import { openPage } from '../../platform/http/index.ts';
import type { DemonstrationPerson } from './pages/welcome/view.tsx';
import { welcomeView } from './pages/welcome/view.tsx';

/** One press makes a visitor somebody of the demonstration. Outside it there is no such address: `load` finds nothing. */
export const demonstrationSignIn = (people: readonly DemonstrationPerson[]) =>
  openPage({
    path: '/demonstration/sign-in',
    load: async ({ services }) => (services.settings.demonstration ? {} : null),
    may: anyone,
    form: () =>
      z.object({
        email: oneOf(
          people.filter(({ opens }) => opens === undefined).map(({ email }) => email),
          { missing: 'Choose somebody from the list' },
        ),
      }),
    view: () => welcomeView({ programmes: [], demonstration: people }),
    submit: ({ tx, input, ...by }) => startSignInFor(tx, { ...inBrowserOf(by), address: input.email }),
    next: () => '/',
    cookies: ({ token }) => signedInBrowser(token),
  });
