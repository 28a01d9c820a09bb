import type { Lifecycle } from './lifecycle.ts';

/** A Mermaid state diagram of the lifecycle, for the docs. */
export function diagramOf<State extends string, Move extends string>(lifecycle: Lifecycle<State, Move>): string {
  const moves = Object.entries<{ from: readonly State[]; to: State }>(lifecycle.moves);
  const arrows = moves.flatMap(([move, { from, to }]) =>
    from.map((state) => `  ${name(state)} --> ${name(to)}: ${move.replaceAll('-', ' ')}`),
  );
  const ends = lifecycle.states.filter((state) => !moves.some(([, { from }]) => from.includes(state)));
  return [
    'stateDiagram-v2',
    `  [*] --> ${name(lifecycle.states[0])}`,
    ...arrows,
    ...ends.map((state) => `  ${name(state)} --> [*]`),
  ].join('\n');
}

const name = (state: string): string => state.replaceAll('-', '_');
