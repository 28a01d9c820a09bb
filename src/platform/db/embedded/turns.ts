/** One connection, many who want it: each waits for all who asked before. */
export interface Turns {
  /** Resolves with the function that gives the turn back; giving back twice does nothing. */
  take(): Promise<() => void>;
}

export function fairTurns(): Turns {
  let last = Promise.resolve();
  return {
    async take() {
      const before = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = promise;
      await before;
      return resolve;
    },
  };
}
