/**
 * States and moves as data. `moves` gives for each verb the states it may start from and the state it leads to.
 * The first state is where everything begins; `start` moves create a thing in another state than that.
 */
export interface Lifecycle<State extends string, Move extends string> {
  readonly of: string;
  readonly states: readonly [State, ...State[]];
  readonly moves: Readonly<Record<Move, { readonly from: readonly State[]; readonly to: State }>>;
}

export type StateOf<L> = L extends Lifecycle<infer State, string> ? State : never;
export type MovesOf<L> = L extends Lifecycle<string, infer Move> ? Move : never;

export function defineLifecycle<const State extends string, const Move extends string>(
  lifecycle: Lifecycle<State, Move>,
): Lifecycle<State, Move> {
  return lifecycle;
}

/** The state that `move` leads to from `state`, or null when the lifecycle does not allow it there. */
export function nextState<State extends string, Move extends string>(
  lifecycle: Lifecycle<State, Move>,
  state: State,
  move: Move,
): State | null {
  const { from, to } = lifecycle.moves[move];
  return from.includes(state) ? to : null;
}
