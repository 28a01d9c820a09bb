import { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { ask } from '../web/load.ts';

/** People who read a page, look at it for a moment, and read the next. */
export interface Browsing {
  readonly pages: readonly { readonly name: string; readonly url: string; readonly cookie: string }[];
  readonly people: number;
  /** Milliseconds between an answer and the next question. */
  readonly moment: number;
}

/** When which page was asked for (milliseconds since the epoch), and how long its answer took. */
export type Answered = readonly [at: number, took: number, page: string];

export type ToBrowsers = ({ readonly kind: 'browse' } & Browsing) | { readonly kind: 'enough' };
export type FromBrowsers = { readonly answers: readonly Answered[] } | { readonly fault: string };

// A process of their own, so that they do not take turns with the server they measure.
let goOn = true;
const send = (message: FromBrowsers) => process.send?.(message);

process.on('message', (message: ToBrowsers) => {
  if (message.kind === 'enough') {
    goOn = false;
    return;
  }
  goOn = true;
  browse(message).then(
    (answers) => send({ answers }),
    (error: unknown) => send({ fault: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));

async function browse({ pages, people, moment }: Browsing): Promise<readonly Answered[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: people });
  const answers: Answered[] = [];
  async function person(number: number) {
    // People do not press at the same instant, which would measure how long a queue is.
    await setTimeout((number / people) * moment);
    for (let turn = number; goOn; turn++) {
      const page = pages[turn % pages.length];
      if (!page) return;
      const at = Date.now();
      const start = performance.now();
      await ask(agent, page.url, page.cookie);
      answers.push([at, performance.now() - start, page.name]);
      await setTimeout(moment);
    }
  }
  await Promise.all(Array.from({ length: people }, (_, number) => person(number)));
  agent.destroy();
  return answers;
}
