import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Asks } from './asks.ts';

export interface Product {
  ask<Name extends keyof Asks>(name: Name, given: Asks[Name]['given']): Promise<Asks[Name]['answer']>;
  end(): void;
}

type Answers = Asks[keyof Asks]['answer'];

type Reply = { id: number; answer: Answers; fault?: never } | { id: number; fault: string; answer?: never };

/** The product's process: it starts at once, and ends with `end` or with the test runner. */
export function startProduct(): Product {
  const child = fork(join(import.meta.dirname, 'product.ts'), { execArgv: ['--import', 'tsx'] });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply));
  child.on('exit', (code) => {
    for (const [id, settle] of waiting) settle({ id, fault: `The product ended with ${code}.` });
  });
  return {
    end: () => child.disconnect(),
    ask: (name, given) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        child.send({ id, name, given });
        waiting.set(id, (reply) => {
          waiting.delete(id);
          if (reply.fault === undefined) resolve(reply.answer);
          else reject(new Error(reply.fault));
        });
      }),
  };
}
