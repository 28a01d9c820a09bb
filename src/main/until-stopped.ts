/** Waits for the word to stop: Ctrl-C, SIGTERM from whatever supervises the process, or the end of the process that started it. */
export function untilStopped(): Promise<void> {
  const words = ['SIGINT', 'SIGTERM', 'disconnect'] as const;
  return new Promise((resolve) => {
    const stop = () => {
      // Whoever listens to the process that started this one keeps it alive.
      for (const word of words) process.off(word, stop);
      resolve();
    };
    for (const word of words) process.on(word, stop);
    // The process that started this one ended before anybody listened.
    if (process.connected === false) stop();
  });
}
