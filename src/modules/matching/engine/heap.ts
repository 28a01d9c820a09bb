/** A heap with four children to a node, of numbers ordered by a key that may fall while they wait. */
export interface Heap {
  readonly key: Float64Array;
  readonly items: Int32Array;
  /** By item: where it stands in the heap; −1 outside. */
  readonly position: Int32Array;
  size: number;
}

export function startHeap(key: Float64Array): Heap {
  return { key, items: new Int32Array(key.length), position: new Int32Array(key.length).fill(-1), size: 0 };
}

/** Puts an item in, or moves it up after its key has fallen. */
export function pushOrRaise(heap: Heap, item: number): void {
  const { key, items, position } = heap;
  let at = position[item] ?? -1;
  if (at < 0) at = heap.size++;
  const own = key[item] ?? 0;
  while (at > 0) {
    const parent = (at - 1) >> 2;
    const other = items[parent] ?? 0;
    if ((key[other] ?? 0) <= own) break;
    items[at] = other;
    position[other] = at;
    at = parent;
  }
  items[at] = item;
  position[item] = at;
}

/** Takes the item with the least key out. */
export function pop(heap: Heap): number {
  const { key, items, position } = heap;
  const top = items[0] ?? 0;
  position[top] = -1;
  const last = items[--heap.size] ?? 0;
  if (heap.size === 0) return top;
  const own = key[last] ?? 0;
  let at = 0;
  for (let child = 1; child < heap.size; child = at * 4 + 1) {
    const least = leastChild(heap, child);
    const other = items[least] ?? 0;
    if ((key[other] ?? 0) >= own) break;
    items[at] = other;
    position[other] = at;
    at = least;
  }
  items[at] = last;
  position[last] = at;
  return top;
}

function leastChild({ key, items, size }: Heap, first: number): number {
  let least = first;
  let leastKey = key[items[first] ?? 0] ?? 0;
  const end = Math.min(first + 4, size);
  for (let child = first + 1; child < end; child++) {
    const other = key[items[child] ?? 0] ?? 0;
    if (other < leastKey) {
      leastKey = other;
      least = child;
    }
  }
  return least;
}

export function clear(heap: Heap): void {
  for (let at = 0; at < heap.size; at++) heap.position[heap.items[at] ?? 0] = -1;
  heap.size = 0;
}
