import { linearSumAssignment } from 'linear-sum-assignment';
import { munkres } from 'munkres';
import type { Instance } from '../../src/modules/matching/index.ts';
import { asSeats } from './as-seats.ts';
import type { PeerAnswer } from './peer.ts';

export type NpmSolver = 'munkres' | 'linear-sum-assignment';

/** A solver from npm, in this process, on a problem in which everybody may be matched with everybody. */
export function solveByNpm(solver: NpmSolver, instance: Instance): PeerAnswer {
  const { rows, columns, cost, mentorAt } = asSeats(instance, false);
  const matrix = Array.from({ length: rows }, (_, row) =>
    Array.from(cost.subarray(row * columns, (row + 1) * columns)),
  );
  const started = performance.now();
  const seatOf = solver === 'munkres' ? byMunkres(matrix) : byLinearSumAssignment(matrix);
  const ms = performance.now() - started;
  return { ms, mentorOf: Int32Array.from(matrix, (_, row) => mentorAt[seatOf(row)] ?? -1) };
}

type SeatOf = (row: number) => number;

function byMunkres(matrix: number[][]): SeatOf {
  const chosen = new Map(munkres(matrix));
  return (row) => chosen.get(row) ?? -1;
}

function byLinearSumAssignment(matrix: number[][]): SeatOf {
  const { rowAssignments } = linearSumAssignment(matrix, { maximaze: false });
  return (row) => rowAssignments[row] ?? -1;
}
