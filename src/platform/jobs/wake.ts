const listeners = new Set<() => void>();

/** Tells the workers of this process that there is something to do; others find out by looking. */
export function wakeWorkers(): void {
  for (const listener of listeners) listener();
}

/** Calls back whenever workers are woken, until the function that it returns is called. */
export function onWake(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
