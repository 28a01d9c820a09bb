import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Anything that takes lines, such as a process's standard error. */
export interface Log {
  write(line: string): unknown;
}

/** One line of JSON a request: the pattern of its route, never the address, what was typed, or who it was. */
export function logRequests(app: FastifyInstance, log: Log | null): void {
  if (!log) return;
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const ms = Math.round(reply.elapsedTime);
    write(log, { method, route: patternOf(request), status: reply.statusCode, ms });
  });
}

interface Fault {
  readonly error: unknown;
  readonly request: FastifyRequest;
  readonly reference: string;
}

/** Where a fault happened. Its message is left out: databases and parsers quote in it what they were given. */
export function writeFault(log: Log | null, { error, request, reference }: Fault): void {
  if (!log) return;
  const name = error instanceof Error ? error.name : typeof error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  write(log, {
    fault: reference,
    route: patternOf(request),
    name,
    code,
    at: frames.slice(0, 12).map((line) => line.trim()),
  });
}

const patternOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown';

function write(log: Log, line: Readonly<Record<string, unknown>>): void {
  log.write(`${JSON.stringify({ time: Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }), ...line })}\n`);
}
