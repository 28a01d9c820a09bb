import { monitorEventLoopDelay } from 'node:perf_hooks';

/** The longest, in milliseconds, that this process answered nobody. */
export interface Busy {
  /** By the clock, in which other processes may have had the processor. */
  readonly held: number;
  /** By what its main thread itself worked without a pause, however busy the machine was. */
  readonly worked: number;
}

/** Looks after every turn of the main thread how much it worked in it; gives the longest once it is stopped. */
export function watchBusy(): () => Busy {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let worked = 0;
  let before = workedSoFar();
  const look = () => {
    const now = workedSoFar();
    worked = Math.max(worked, now - before);
    before = now;
  };
  const looking = setInterval(look, 1);
  return () => {
    delay.disable();
    clearInterval(looking);
    look();
    return { held: delay.max / 1e6, worked };
  };
}

function workedSoFar(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
