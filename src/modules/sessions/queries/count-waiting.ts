import { countByState } from '../../recruitment/index.ts';
import type { CountWaiting } from '../../relationships/index.ts';

/** The mentees of a programme who wait for a mentor, or to be selected: what more time for one pair is weighed against. */
export const countWaiting: CountWaiting = async (tx, programme) => {
  const counts = await countByState(tx, programme);
  return counts.find(({ role, state }) => role === 'mentee' && state === 'waiting')?.count ?? 0;
};
