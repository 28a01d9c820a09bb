/** Waits for the word to stop: Ctrl-C, or SIGTERM from whatever supervises the process. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
