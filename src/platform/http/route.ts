import type { VNode } from 'preact';
import type { Actor } from '../access/index.ts';
import type { Tx } from '../db/index.ts';
import type { FieldValues } from '../view/index.ts';
import type { Next } from './outcome.ts';
import type { Services, UploadedFile } from './services.ts';

/** One address of the product, ready to be answered; pages, journeys, downloads and endpoints all become these. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Whether a visitor who is not signed in may be answered at all. */
  readonly open: boolean;
  /** The purpose of the link from a mail that opens this route; its token is the parameter `token`. */
  readonly link: string | null;
  readonly answer: (visit: Visit) => Promise<Answer>;
}

/** One request inside its transaction. */
export interface Visit {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: FieldValues;
  readonly files: Readonly<Record<string, UploadedFile>>;
  /** The fields whose file was larger than is read. */
  readonly tooLarge: readonly string[];
  /** True on POST: what will be changed is locked while it is read. */
  readonly lock: boolean;
  /** True when the page is saving what was typed so far, not sending it. */
  readonly savesDraft: boolean;
  /** The path that was asked for, with its query. */
  readonly address: string;
  readonly signInToken: string | null;
  /** The secret of the browser that asked to sign in, if it has one. */
  readonly browser: string | null;
  readonly peer: string;
  /** What the browser says of itself. */
  readonly agent: string | null;
  readonly now: Temporal.Instant;
  readonly services: Services;
}

export type Answer =
  | { readonly kind: 'screen'; readonly status: 200 | 409 | 422; readonly screen: VNode }
  | { readonly kind: 'go'; readonly next: Next; readonly cookies?: readonly Cookie[] }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'json'; readonly status: 200 | 409 | 422; readonly body: unknown }
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-found' };

export interface File {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** `seconds: 0` takes the cookie away. */
export interface Cookie {
  readonly name: 'sign-in' | 'browser';
  readonly value: string;
  readonly seconds: number;
}

export const notFound: Answer = { kind: 'not-found' };
