import type { Actor } from '../../platform/access/index.ts';
import type { Cookie, Visit } from '../../platform/http/index.ts';
import { kindOfBrowser } from './kind-of-browser.ts';
import { longestLife, requestLife } from './limits.ts';

/** The browser keeps the secret by which it is known when the mail is answered. */
export const askingBrowser = (browser: string): readonly Cookie[] => [
  { name: 'browser', value: browser, seconds: requestLife.minutes * 60 },
];

/** The browser keeps the secret of its sign-in, and forgets the one it asked with. */
export const signedInBrowser = (token: string): readonly Cookie[] => [
  { name: 'sign-in', value: token, seconds: longestLife.hours * 3600 },
  { name: 'browser', value: '', seconds: 0 },
];

export const signedOutBrowser: readonly Cookie[] = [{ name: 'sign-in', value: '', seconds: 0 }];

interface By {
  readonly actor: Actor;
  readonly visit: Visit;
  readonly now: Temporal.Instant;
}

/** A new sign-in of the browser that asks, in place of the one that it may have. */
export const inBrowserOf = ({ actor, visit, now }: By) => ({
  now,
  browser: kindOfBrowser(visit.agent),
  replaces: actor.person && actor.signIn ? { person: actor.person, signIn: actor.signIn } : null,
});
