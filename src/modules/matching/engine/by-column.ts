import type { Network } from './network.ts';

/** The arcs of a network in the order of their columns, and within a column of their rows. */
export interface ByColumn {
  /** The arcs of column j stand from start[j] to start[j + 1] − 1. */
  readonly start: Int32Array;
  readonly arc: Int32Array;
  readonly row: Int32Array;
  readonly cost: Float64Array;
}

export function arcsByColumn({ rows, columns, begin, end, target, cost }: Network): ByColumn {
  const start = new Int32Array(columns + 1);
  for (let row = 0; row < rows; row++) {
    const last = end[row] ?? 0;
    for (let arc = begin[row] ?? 0; arc < last; arc++) {
      const after = (target[arc] ?? 0) + 1;
      start[after] = (start[after] ?? 0) + 1;
    }
  }
  for (let column = 0; column < columns; column++) start[column + 1] = (start[column + 1] ?? 0) + (start[column] ?? 0);
  const next = start.slice();
  const size = start[columns] ?? 0;
  const by = { arc: new Int32Array(size), row: new Int32Array(size), cost: new Float64Array(size) };
  for (let row = 0; row < rows; row++) {
    const last = end[row] ?? 0;
    for (let arc = begin[row] ?? 0; arc < last; arc++) {
      const column = target[arc] ?? 0;
      const at = next[column] ?? 0;
      next[column] = at + 1;
      by.arc[at] = arc;
      by.row[at] = row;
      by.cost[at] = cost[arc] ?? 0;
    }
  }
  return { start, ...by };
}
