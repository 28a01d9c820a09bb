import { augmentFromSeat, startSeatSearch } from './augment-from-seat.ts';
import { arcsByColumn } from './by-column.ts';
import { lowerPrices } from './lower-prices.ts';
import { isTooDear } from './seats.ts';
import type { State } from './state.ts';

// One round looks at every arc, as about so many searches from single seats do.
const worthARound = 4;

/**
 * Puts right what prices that started too high have left: each free seat that is too dear finds a row that would take
 * it, or gets cheaper. As long as many are found at once, all prices fall together; what is left is found seat by seat.
 */
export function fillSeats(state: State, together: boolean): void {
  if (together) while (hasTooDear(state) && lowerPrices(state) >= worthARound);
  if (!hasTooDear(state)) return;
  const search = startSeatSearch(state, arcsByColumn(state.network));
  for (let column = 0; column < state.network.columns; column++)
    while (isTooDear(state, column)) augmentFromSeat(state, search, column);
}

function hasTooDear(state: State): boolean {
  for (let column = 0; column < state.network.columns; column++) if (isTooDear(state, column)) return true;
  return false;
}
