/** A whole number from 0 to 2^30 − 1 for a pair of people, from their ids alone: it decides what nothing else does. */
export function pairHash(mentee: number, mentor: number): number {
  return mix(Math.imul(mentee, 0x9e3779b1) ^ (mentor + 0x7f4a7c15)) >>> 2;
}

export function idHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return mix(hash);
}

// The last steps of MurmurHash3: every bit of the input moves half of the bits of the output.
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
