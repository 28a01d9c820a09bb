import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { nobody } from '../access/index.ts';
import { type Handling, sendScreen } from './handle.ts';
import { type Log, writeFault } from './log.ts';
import { brokenScreen, faultScreen, tooLargeScreen, tooManyScreen, unavailableScreen } from './screens.tsx';

/** The one place where bugs and broken requests end: a friendly page with a reference, and nothing else. */
export function answerFaults(app: FastifyInstance, { chrome }: Handling, log: Log | null): void {
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    const reference = randomBytes(4).toString('hex');
    if (status === 500) writeFault(log, { error, request, reference });
    const screen = screens[status]?.() ?? faultScreen(reference);
    return sendScreen({ request, reply, chrome, actor: nobody, status, screen });
  });
}

const screens: Readonly<Record<number, () => ReturnType<typeof faultScreen>>> = {
  400: brokenScreen,
  413: tooLargeScreen,
  429: tooManyScreen,
  503: unavailableScreen,
};

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status in screens) return status;
  return status >= 400 && status < 500 ? 400 : 500;
}
