import type { Solution } from './instance.ts';

/** Somebody who is with another mentor in one solution than in the other; −1 is nobody. */
export interface Move {
  readonly mentee: number;
  readonly from: number;
  readonly to: number;
}

/** Who moves between two solutions of the same people, chain by chain: each move takes the place that the next one leaves. */
export function changesBetween(one: Solution, other: Solution): Move[] {
  const open = new Map<number, Move[]>();
  const moves: Move[] = [];
  one.mentorOf.forEach((from, mentee) => {
    const to = other.mentorOf[mentee] ?? -1;
    if (from === to) return;
    const move = { mentee, from, to };
    moves.push(move);
    if (from >= 0) open.set(from, [...(open.get(from) ?? []), move]);
  });
  const told = new Set<Move>();
  // A chain starts with somebody who had nobody, or else where a circle is entered.
  for (const start of moves.toSorted((a, b) => a.from - b.from))
    for (let move: Move | undefined = start; move && !told.has(move); ) {
      told.add(move);
      move = open.get(move.to)?.find((next) => !told.has(next));
    }
  return [...told];
}
