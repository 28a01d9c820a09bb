import { decrypt, encrypt } from './envelope.ts';

// Four bytes of the key's version; then, encrypted, sixteen bytes of the author's id and the text.
const VERSION = 4;
const AUTHOR = 16;
const NOBODY = '0'.repeat(AUTHOR * 2);

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
  head.writeUInt32BE(version);
  const plain = Buffer.concat([Buffer.from(author?.replaceAll('-', '') ?? NOBODY, 'hex'), Buffer.from(text, 'utf8')]);
  return Buffer.concat([head, encrypt(key, plain, contextOf(boundTo, version))]);
}

/** Throws when the text was not sealed for this place under one of these keys. */
export function openText(keys: ReadonlyMap<number, Uint8Array>, sealed: Uint8Array, boundTo: string): SealedText {
  const version = Buffer.from(sealed).readUInt32BE(0);
  const key = keys.get(version);
  if (!key) throw new Error('Sealed under a key that this owner does not have');
  const plain = Buffer.from(decrypt(key, sealed.subarray(VERSION), contextOf(boundTo, version)));
  return { author: authorIn(plain), text: plain.subarray(AUTHOR).toString('utf8') };
}

const contextOf = (boundTo: string, version: number): string => `${boundTo} under version ${version}`;

function authorIn(plain: Buffer): string | null {
  const hex = plain.subarray(0, AUTHOR).toString('hex');
  return hex === NOBODY ? null : hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
