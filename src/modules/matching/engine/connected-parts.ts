/** Arcs between nodes 0 … nodes − 1. */
export interface Arcs {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * The strongly connected parts (Tarjan 1972, without recursion). Parts are numbered so that no arc leads from a lower
 * one to a higher one.
 */
export function connectedParts(arcs: Arcs): Int32Array {
  const { start, next } = adjacency(arcs);
  const walk: Walk = {
    start,
    next,
    cursor: start.slice(0, arcs.nodes),
    index: new Int32Array(arcs.nodes),
    low: new Int32Array(arcs.nodes),
    part: new Int32Array(arcs.nodes).fill(-1),
    open: [],
    seen: 0,
    parts: 0,
  };
  for (let node = 0; node < arcs.nodes; node++) if (walk.index[node] === 0) visit(walk, node);
  return walk.part;
}

interface Walk {
  readonly start: Int32Array;
  readonly next: Int32Array;
  readonly cursor: Int32Array;
  /** The order in which nodes were first seen, from 1; 0 before. */
  readonly index: Int32Array;
  readonly low: Int32Array;
  readonly part: Int32Array;
  readonly open: number[];
  seen: number;
  parts: number;
}

function adjacency({ nodes, from, to }: Arcs) {
  const start = new Int32Array(nodes + 1);
  for (const node of from) start[node + 1] = (start[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node++) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const free = start.slice();
  const next = new Int32Array(from.length);
  for (let arc = 0; arc < from.length; arc++) {
    const node = from[arc] ?? 0;
    const at = free[node] ?? 0;
    free[node] = at + 1;
    next[at] = to[arc] ?? 0;
  }
  return { start, next };
}

function visit(walk: Walk, root: number): void {
  const path = [root];
  enter(walk, root);
  for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
    const at = walk.cursor[node] ?? 0;
    if (at < (walk.start[node + 1] ?? 0)) {
      walk.cursor[node] = at + 1;
      const other = walk.next[at] ?? 0;
      if (walk.index[other] === 0) {
        enter(walk, other);
        path.push(other);
      } else if (walk.part[other] === -1) lower(walk, node, walk.index[other] ?? 0);
      continue;
    }
    path.pop();
    if (walk.low[node] === walk.index[node]) close(walk, node);
    const above = path.at(-1);
    if (above !== undefined) lower(walk, above, walk.low[node] ?? 0);
  }
}

function enter(walk: Walk, node: number): void {
  walk.index[node] = ++walk.seen;
  walk.low[node] = walk.seen;
  walk.open.push(node);
}

function lower({ low }: Walk, node: number, to: number): void {
  if (to < (low[node] ?? 0)) low[node] = to;
}

function close(walk: Walk, root: number): void {
  for (let node = walk.open.pop(); node !== undefined; node = walk.open.pop()) {
    walk.part[node] = walk.parts;
    if (node === root) break;
  }
  walk.parts += 1;
}
