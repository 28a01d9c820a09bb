import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 256 bits for a link, a sign-in or a browser, as it stands in an address or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Six digits, for typing on another device. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** Only this is ever stored. */
export const hashOf = (secret: string): Uint8Array => createHash('sha256').update(secret).digest();

/** A code is short, so its hash is bound to the request that it belongs to. */
export const hashOfCode = (code: string, request: string): Uint8Array => hashOf(`${request}:${code}`);

export const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
