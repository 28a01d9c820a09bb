import type { Cookie } from '../../platform/http/index.ts';
import { longestLife } from './limits.ts';

/** The browser keeps the secret of its sign-in, and forgets the one it asked with. */
export const signedInBrowser = (token: string): readonly Cookie[] => [
  { name: 'sign-in', value: token, seconds: longestLife.hours * 3600 },
  { name: 'browser', value: '', seconds: 0 },
];

export const signedOutBrowser: readonly Cookie[] = [{ name: 'sign-in', value: '', seconds: 0 }];
