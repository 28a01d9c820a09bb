/** Places in an order of mentors, `length` of them. */
export interface Places {
  readonly at: Int32Array;
  length: number;
}

export const noPlaces = (most: number): Places => ({ at: new Int32Array(most), length: 0 });

interface Part {
  readonly from: number;
  readonly to: number;
}

/** All from one place up to and without another. */
export function addAll(places: Places, { from, to }: Part): void {
  for (let at = from; at < to; at++) places.at[places.length++] = at;
}

/** Those of them that are marked, 32 places to a number. */
export function addMarked(places: Places, marks: Int32Array, { from, to }: Part): void {
  for (let word = from >>> 5; word << 5 < to; word++) {
    let bits = marks[word] ?? 0;
    if (word === from >>> 5) bits &= -1 << (from & 31);
    if (word === to >>> 5) bits &= ~(-1 << (to & 31));
    for (; bits !== 0; bits &= bits - 1) places.at[places.length++] = (word << 5) + lowestBit(bits);
  }
}

/** The place of the lowest bit that is set. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
