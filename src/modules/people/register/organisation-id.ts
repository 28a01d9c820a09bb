import { createHash } from 'node:crypto';

/** The id of an organisation, made from its key: the same in every database, so that exports agree. */
export function organisationId(key: string): string {
  const hash = createHash('sha256').update(`alongside organisation ${key}`).digest();
  // The version and variant of a UUID whose bits are one's own (RFC 9562, version 8).
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
