import { Agent, get } from 'node:http';

export interface Load {
  readonly perSecond: number;
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number;
}

export interface Aim {
  readonly url: string;
  readonly cookie: string;
  readonly clients: number;
  readonly seconds: number;
}

/** Asks for one page over and over, from so many browsers at once; throws when an answer is not the page. */
export async function loadOn({ url, cookie, clients, seconds }: Aim): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  async function browse() {
    while (performance.now() < end) {
      const start = performance.now();
      await ask(agent, url, cookie);
      times.push(performance.now() - start);
    }
  }
  await Promise.all(Array.from({ length: clients }, browse));
  agent.destroy();
  return { perSecond: times.length / seconds, p99: percentile(times, 0.99) };
}

export function ask(agent: Agent, url: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${answer.statusCode}`)),
      );
    }).on('error', reject);
  });
}

/** Runs so many at once until the time is over, as `loadOn` does, but without HTTP. */
export async function repeat(work: () => Promise<unknown>, clients: number, seconds: number): Promise<Load> {
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  async function run() {
    while (performance.now() < end) {
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
    }
  }
  await Promise.all(Array.from({ length: clients }, run));
  return { perSecond: times.length / seconds, p99: percentile(times, 0.99) };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
