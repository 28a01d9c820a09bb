import { z } from 'zod';
import { anyone } from '../../../../platform/access/index.ts';
import { openPage } from '../../../../platform/http/index.ts';
import { countWrongCode, spendCode } from '../../commands/spend-request.ts';
import { startSignInFor } from '../../commands/start-sign-in.ts';
import { inBrowserOf, signedInBrowser } from '../../signed-in-browser.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const code = z.preprocess(
  (typed) => (typeof typed === 'string' ? typed.replaceAll(/\s/g, '') : typed),
  z.string().regex(/^\d{6}$/, words.codeMissing),
);

export const checkYourEmailPage = openPage({
  path: '/check-your-email',
  query: z.object({
    wrong: z
      .string()
      .optional()
      .transform((value) => value !== undefined),
  }),
  load: async () => ({}),
  may: anyone,
  view,
  form: () => z.object({ code }),
  submit: async ({ tx, input, actor, now, visit }) => {
    if (visit.browser === null) return null;
    const request = await spendCode(tx, { code: input.code, browser: visit.browser, now });
    // A wrong code is an answer, not a refusal: it has to be counted, and a refusal leaves nothing behind.
    if (!request) await countWrongCode(tx, { browser: visit.browser, now });
    return (
      request && {
        ...request,
        ...(await startSignInFor(tx, { ...inBrowserOf({ actor, visit, now }), address: request.address })),
      }
    );
  },
  next: ({ result }) => result?.returnTo ?? '/check-your-email?wrong',
  cookies: (result) => (result ? signedInBrowser(result.token) : []),
});
