import { type Instance, pairWorth } from '../../src/modules/matching/index.ts';

/**
 * Our peers know neither capacities nor "unmatched": every seat is a column, and where they may stay alone, each mentee has a
 * place apart.
 * The cost packs count, tiers, choices and score; it stays whole for one pair, and totals are counted by us.
 */
export function asSeats(instance: Instance, withPlacesApart: boolean) {
  const { candidates, capacity, menteeIds } = instance;
  const rows = menteeIds.length;
  const worth = pairWorth(instance);
  const choices = rows * 1000 + 1;
  const served = rows * 16 * choices + rows * 1000 + 1;
  const dearest = served * 4;
  const mentorAt = [...capacity].flatMap((own, mentor) => Array.from({ length: own }, () => mentor));
  const seat = Int32Array.from(capacity, (_, mentor) =>
    capacity.subarray(0, mentor).reduce((sum, own) => sum + own, 0),
  );
  const start = new Int32Array(rows + 1);
  const target: number[] = [];
  const cost: number[] = [];
  for (let mentee = 0; mentee < rows; mentee++) {
    for (let at = candidates.start[mentee] ?? 0; at < (candidates.start[mentee + 1] ?? 0); at++) {
      const mentor = candidates.mentor[at] ?? 0;
      const gain = served * worth.served(mentee) + choices * worth.choices(at) + worth.score(at);
      for (let place = 0; place < (capacity[mentor] ?? 0); place++) {
        target.push((seat[mentor] ?? 0) + place);
        cost.push(dearest - gain);
      }
    }
    if (withPlacesApart) {
      target.push(mentorAt.length + mentee);
      cost.push(dearest);
    }
    start[mentee + 1] = target.length;
  }
  const columns = mentorAt.length + (withPlacesApart ? rows : 0);
  return { rows, columns, start, target: Int32Array.from(target), cost: Float64Array.from(cost), mentorAt };
}
