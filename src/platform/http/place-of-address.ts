import { createHash } from 'node:crypto';

/** An id for an address, always the same: what is typed there is kept under it. */
export function placeOfAddress(address: string): string {
  const hex = createHash('sha256').update(address).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
