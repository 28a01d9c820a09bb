import { augmentFromSeat, startSeatSearch } from './augment-from-seat.ts';
import { arcsByColumn } from './by-column.ts';
import { lowerPrices } from './lower-prices.ts';
import { isTooDear } from './seats.ts';
import type { State } from './state.ts';

// A round looks at every arc, as about so many searches from single seats do, which first need all arcs by their columns.
const worthARound = 4;
const worthTheColumns = 32;

/**
 * Puts right what prices that started too high have left: each free seat that is too dear finds a row that would take
 * it, or gets cheaper. All prices fall together, and in each such round at least one seat is put right. Where that is
 * hardly more than one and many are left, the others are found seat by seat.
 */
export function fillSeats(state: State, together: boolean): void {
  for (let left = tooDear(state); together && left > 0; left = tooDear(state))
    if (lowerPrices(state) < worthARound && left > worthTheColumns) break;
  if (tooDear(state) > 0) fillOneByOne(state);
}

function fillOneByOne(state: State): void {
  const search = startSeatSearch(state, arcsByColumn(state.network));
  for (let column = 0; column < state.network.columns; column++)
    while (isTooDear(state, column)) augmentFromSeat(state, search, column);
}

/** How many columns have a seat that is. */
function tooDear(state: State): number {
  let count = 0;
  for (let column = 0; column < state.network.columns; column++) if (isTooDear(state, column)) count += 1;
  return count;
}
