import { createHash, randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './envelope.ts';

/** Wraps and unwraps data keys. Small, so that a key store elsewhere can take its place. */
export interface MasterKey {
  /** Under the present master key. */
  wrap(dataKey: Uint8Array, context: string): Promise<Uint8Array>;
  /** Under whichever of the master keys it was wrapped. */
  unwrap(wrapped: Uint8Array, context: string): Promise<Uint8Array>;
  /** Whether it was wrapped under the present one. */
  isPresent(wrapped: Uint8Array): boolean;
}

/** One master key, under the eight bytes that it writes before what it wraps. */
export interface NamedKey extends Pick<MasterKey, 'wrap' | 'unwrap'> {
  readonly name: string;
}

const NAME = 8;

/** A name that tells nothing of the key. */
export const nameFor = (what: Uint8Array): string =>
  createHash('sha256')
    .update('alongside master key')
    .update(what)
    .digest('hex')
    .slice(0, NAME * 2);

/** The present key, then those before it, which still open what they wrapped. They are asked for again when one is not known. */
export function keyRing(read: () => readonly NamedKey[]): MasterKey {
  let keys = read();
  const nameIn = (wrapped: Uint8Array) => Buffer.from(wrapped.subarray(0, NAME)).toString('hex');
  const named = (name: string) => keys.find((key) => key.name === name);
  return {
    async wrap(dataKey, context) {
      // Another process may have put a new one before it.
      keys = read();
      const [present] = keys;
      if (!present) throw new Error('There is no master key');
      return Buffer.concat([Buffer.from(present.name, 'hex'), await present.wrap(dataKey, context)]);
    },
    async unwrap(wrapped, context) {
      const name = nameIn(wrapped);
      if (!named(name)) keys = read();
      const key = named(name);
      if (!key)
        throw new Error('This was wrapped by another master key: is it the right one, and are the older ones kept?');
      return key.unwrap(wrapped.subarray(NAME), context);
    },
    isPresent: (wrapped) => nameIn(wrapped) === read()[0]?.name,
  };
}

/** `text`: 32 bytes in base64, or several with spaces between them, the present one first. Throws when it is anything else. */
export const masterKeyFromText = (text: string): MasterKey => keyRing(() => keysIn(text));

export const keysIn = (text: string): readonly NamedKey[] => text.trim().split(/\s+/).map(namedKey);

export const newKeyText = (): string => randomBytes(32).toString('base64');

function namedKey(text: string): NamedKey {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error('The master key must be 32 bytes, written in base64');
  return {
    name: nameFor(key),
    wrap: async (dataKey, context) => encrypt(key, dataKey, context),
    unwrap: async (wrapped, context) => decrypt(key, wrapped, context),
  };
}
