import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const version = 1;
const nonceLength = 12;
const tagLength = 16;

/**
 * AES-256-GCM: one version byte, 12 bytes of nonce, 16 bytes of tag, then the ciphertext.
 * `context` is authenticated but not stored: the text opens only in the place that it was sealed for.
 */
export function encrypt(key: Uint8Array, plain: Uint8Array, context: string): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), sealed]);
}

/** Sixteen bytes that belong to this text under this key alone. */
export const tagOf = (sealed: Uint8Array): Uint8Array => sealed.subarray(1 + nonceLength, 1 + nonceLength + tagLength);

/** Throws when the key, the context or a single bit is not the one that it was sealed with. */
export function decrypt(key: Uint8Array, sealed: Uint8Array, context: string): Uint8Array {
  if (sealed[0] !== version) throw new Error('Sealed text of an unknown version');
  const nonce = sealed.subarray(1, 1 + nonceLength);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(context)).setAuthTag(tagOf(sealed));
  return Buffer.concat([decipher.update(sealed.subarray(1 + nonceLength + tagLength)), decipher.final()]);
}
