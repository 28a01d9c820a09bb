import { onWake } from './wake.ts';

export interface Trouble {
  /** The sweep's name, or `events`. */
  readonly during: string;
  readonly error: unknown;
}

interface Lane {
  readonly name: string;
  /** How long to rest, in milliseconds. */
  readonly pause: number;
  /** Whether a wake-up cuts the rest short. */
  readonly wakes: boolean;
  readonly work: () => Promise<void>;
  readonly report: (trouble: Trouble) => void;
}

/** Does one thing again and again until stopped; after a failure it rests a while. */
export function lane({ name, pause, wakes, work, report }: Lane): { stop(): Promise<void> } {
  const alarm = alarmClock();
  const forget = wakes ? onWake(alarm.ring) : () => undefined;
  let stopping = false;
  const loop = async () => {
    while (!stopping) {
      alarm.set(pause);
      await work().catch((error: unknown) => {
        if (!stopping) alarm.set(Math.max(pause, 5_000));
        report({ during: name, error });
      });
      await alarm.rung();
    }
  };
  const ended = loop();
  return {
    async stop() {
      stopping = true;
      forget();
      alarm.ring();
      await ended;
      alarm.off();
    },
  };
}

/** Rings after a pause or when told to; what rings while nobody waits is heard by the next who does. */
function alarmClock() {
  let bell = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  const ring = () => bell.resolve();
  return {
    ring,
    off: () => clearTimeout(timer),
    rung: () => bell.promise,
    set(pause: number) {
      clearTimeout(timer);
      bell = Promise.withResolvers<void>();
      timer = setTimeout(ring, pause);
    },
  };
}
