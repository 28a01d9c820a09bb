import { randomBytes } from 'node:crypto';

/**
 * A UUIDv7 as text: sortable by the time it was made, so that indexes stay compact.
 * Made here and not in SQL because PostgreSQL 15 has no `uuidv7()`.
 */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const noise = randomBytes(10);
  noise.writeUInt8((noise.readUInt8(0) & 0x0f) | 0x70, 0);
  noise.writeUInt8((noise.readUInt8(2) & 0x3f) | 0x80, 2);
  const tail = noise.toString('hex');
  return [time.slice(0, 8), time.slice(8), tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join('-');
}
