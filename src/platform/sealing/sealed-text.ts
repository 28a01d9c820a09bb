import { createHash } from 'node:crypto';
import { decrypt, encrypt, tagOf } from './envelope.ts';

// Four bytes of the key's version; then, encrypted, sixteen bytes of the author's id and the text.
const VERSION = 4;
const AUTHOR = 16;
const NOBODY = '0'.repeat(AUTHOR * 2);
// Added to the version of texts whose mark is kept. Those sealed before marks were kept open without.
const MARKED = 0x8000_0000;

export interface SealedText {
  readonly text: string;
  /** Who sealed it; null where nobody was signed in. */
  readonly author: string | null;
}

interface Sealing extends SealedText {
  readonly key: Uint8Array;
  readonly version: number;
  readonly boundTo: string;
}

export function sealText({ key, version, boundTo, author, text }: Sealing): Uint8Array {
  const head = Buffer.alloc(VERSION);
  head.writeUInt32BE(MARKED + version);
  const plain = Buffer.concat([Buffer.from(author?.replaceAll('-', '') ?? NOBODY, 'hex'), Buffer.from(text, 'utf8')]);
  return Buffer.concat([head, encrypt(key, plain, contextOf(boundTo, MARKED + version))]);
}

/** Throws when the text was not sealed for this place under one of these keys. */
export function openText(keys: ReadonlyMap<number, Uint8Array>, sealed: Uint8Array, boundTo: string): SealedText {
  const version = versionIn(sealed);
  const key = keys.get(isMarked(sealed) ? version - MARKED : version);
  if (!key) throw new Error('Sealed under a key that this owner does not have');
  const plain = Buffer.from(decrypt(key, sealed.subarray(VERSION), contextOf(boundTo, version)));
  return { author: authorIn(plain), text: plain.subarray(AUTHOR).toString('utf8') };
}

/** Which place, and by which text: sixteen bytes each. */
export interface Mark {
  readonly place: string;
  readonly tag: string;
}

/** The tag of AES-GCM is that of no other text, and can be made by nobody without the key. */
export const markOf = (sealed: Uint8Array, boundTo: string): Mark => ({
  place: createHash('sha256').update(boundTo).digest('hex').slice(0, 32),
  tag: Buffer.from(tagOf(sealed.subarray(VERSION))).toString('hex'),
});

export const isMarked = (sealed: Uint8Array): boolean => versionIn(sealed) >= MARKED;

const versionIn = (sealed: Uint8Array): number => new DataView(sealed.buffer, sealed.byteOffset).getUint32(0);

const contextOf = (boundTo: string, version: number): string => `${boundTo} under version ${version}`;

function authorIn(plain: Buffer): string | null {
  const hex = plain.subarray(0, AUTHOR).toString('hex');
  return hex === NOBODY ? null : hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
