import { nextSeat, type State } from './state.ts';

/** Whether a column has a free seat that costs more than it has to. */
export const isTooDear = (state: State, column: number): boolean =>
  nextSeat(state, column) < (state.price[column] ?? 0);

/** What the last seat taken of a column costs; its price may not fall below that. */
export function lastTaken({ network, load }: Pick<State, 'network' | 'load'>, column: number): number {
  const taken = load[column] ?? 0;
  return taken > 0 ? (network.seatCost[(network.seat[column] ?? 0) + taken - 1] ?? 0) : Number.NEGATIVE_INFINITY;
}

export function sitDown({ network, arc, owner, place }: State, row: number, on: { arc: number; place: number }): void {
  arc[row] = on.arc;
  owner[(network.seat[network.target[on.arc] ?? 0] ?? 0) + on.place] = row;
  place[row] = on.place;
}

/** A place stays empty: whoever has the last one of the column takes it. */
export function closeUp({ network, owner, place, load }: State, column: number, free: number): void {
  const first = network.seat[column] ?? 0;
  const last = (load[column] ?? 0) - 1;
  const row = owner[first + last] ?? 0;
  owner[first + free] = row;
  if (last !== free) place[row] = free;
  load[column] = last;
}
