import { drain, type House } from './house.ts';

export interface Work {
  /** Something was just written: look at once. */
  readonly wake: () => void;
  readonly begin: (house: House) => void;
  /** Lets what is under way finish. */
  readonly end: () => Promise<void>;
}

const pause = 5_000;

/** The worker in the same process as the web: does what is due, when woken and every few seconds. */
export function startWork(): Work {
  let stopped = false;
  let knock = Promise.withResolvers<void>();
  let running: Promise<void> = Promise.resolve();
  const wake = () => knock.resolve();
  async function run(house: House) {
    while (!stopped) {
      await drain(house);
      const timer = setTimeout(wake, pause);
      await knock.promise;
      clearTimeout(timer);
      knock = Promise.withResolvers<void>();
    }
  }
  return {
    wake,
    begin(house) {
      running = run(house);
    },
    async end() {
      stopped = true;
      wake();
      await running;
    },
  };
}
