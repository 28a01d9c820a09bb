import type { Network } from './network.ts';

/** The rows and the columns from which to search: in each connected part, those of the side that has fewer places. */
export function scarceSides(network: Network): { rows: Int32Array; columns: Int32Array } {
  const part = partsOf(network);
  const { rows, columns, seat } = network;
  // By part: how many more rows than seats it has.
  const surplus = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    const own = part.ofRow(row);
    if (own >= 0) surplus[own] = (surplus[own] ?? 0) + 1;
  }
  for (let column = 0; column < columns; column++) {
    const own = part.ofColumn(column);
    surplus[own] = (surplus[own] ?? 0) - ((seat[column + 1] ?? 0) - (seat[column] ?? 0));
  }
  const fromSeats = (own: number) => own >= 0 && (surplus[own] ?? 0) > 0;
  return {
    rows: Int32Array.from({ length: rows }, (_, row) => row).filter((row) => !fromSeats(part.ofRow(row))),
    columns: Int32Array.from({ length: columns }, (_, column) => column).filter((column) =>
      fromSeats(part.ofColumn(column)),
    ),
  };
}

function partsOf({ rows, columns, begin, end, target }: Network) {
  const parent = Int32Array.from({ length: columns }, (_, column) => column);
  const find = (column: number): number => {
    let at = column;
    for (let up = parent[at] ?? 0; up !== at; up = parent[at] ?? 0) {
      parent[at] = parent[up] ?? 0;
      at = up;
    }
    return at;
  };
  for (let row = 0; row < rows; row++) {
    const from = begin[row] ?? 0;
    if (from >= (end[row] ?? 0)) continue;
    let own = find(target[from] ?? 0);
    for (let arc = from + 1; arc < (end[row] ?? 0); arc++) {
      const other = find(target[arc] ?? 0);
      if (other < own) {
        parent[own] = other;
        own = other;
      } else parent[other] = own;
    }
  }
  return {
    ofColumn: find,
    ofRow: (row: number) => ((begin[row] ?? 0) < (end[row] ?? 0) ? find(target[begin[row] ?? 0] ?? 0) : -1),
  };
}
