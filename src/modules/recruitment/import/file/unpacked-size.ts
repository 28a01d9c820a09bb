import { inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/**
 * Whether a zip archive unpacks within the limits. The sizes that an archive states may lie, so each part is really
 * unpacked, up to what is left of the limit. Null: this is no archive that we can read.
 */
export function unpacksWithinLimits(bytes: Buffer): boolean | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endOfDirectory) return null;
  const parts = bytes.readUInt16LE(end + 10);
  if (parts > limits.packedParts) return false;
  let left: number = limits.unpackedBytes;
  let entry = bytes.readUInt32LE(end + 16);
  for (let part = 0; part < parts; part += 1) {
    if (entry + 46 > bytes.length || bytes.readUInt32LE(entry) !== directoryEntry) return null;
    const size = unpackedSize(bytes, entry, left);
    if (size === 'too large') return false;
    if (size === 'damaged') return null;
    left -= size;
    entry += 46 + bytes.readUInt16LE(entry + 28) + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return true;
}

function unpackedSize(bytes: Buffer, entry: number, left: number): number | 'too large' | 'damaged' {
  const packed = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localEntry) return 'damaged';
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const isStored = bytes.readUInt16LE(entry + 10) === 0;
  if (isStored) return packed > left ? 'too large' : packed;
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(left, 1) }).length;
  } catch (fault) {
    return fault instanceof RangeError ? 'too large' : 'damaged';
  }
}
