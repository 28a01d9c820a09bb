import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import fastify, { type FastifyInstance } from 'fastify';
import { answerBadAddress, answerBadRequest } from './bad-requests.ts';
import { answerFaults } from './faults.ts';
import { type Handling, handle } from './handle.ts';
import { type Log, logRequests } from './log.ts';
import { notFound, type Route } from './route.ts';
import { security } from './security.ts';
import { serveAssets } from './serve-assets.ts';

export interface AppOptions extends Handling {
  readonly routes: readonly Route[];
  /** Where the log goes; null is silence. */
  readonly log: Log | null;
  /** Whether a proxy stands in front, whose word about the visitor's address is taken. */
  readonly behindProxy: boolean;
  /** Milliseconds for which the event loop may be held before visitors are told to wait; 0 is for ever. */
  readonly patience: number;
}

const largestForm = 1024 * 1024;
const largestUpload = 5 * 1024 * 1024;

export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    trustProxy: options.behindProxy,
    bodyLimit: largestForm,
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be read, and a request that is no HTTP, come before everything else below.
    frameworkErrors: (_, request, reply) => void answerBadAddress({ request, reply, options }),
    clientErrorHandler: (error, socket) =>
      answerBadRequest({ error, socket, baseUrl: options.services.settings.baseUrl }),
    // While it stops it answers what still comes, with everything that an answer has.
    return503OnClosing: false,
  });
  logRequests(app, options.log);
  answerFaults(app, options, options.log);
  await app.register(helmet, security(options.services.settings.baseUrl));
  await app.register(underPressure, { maxEventLoopDelay: options.patience });
  await app.register(rateLimit, { global: false });
  await app.register(cookie);
  await app.register(formbody);
  await app.register(multipart, {
    limits: { fileSize: largestUpload, files: 1, fields: 500 },
    // A file that is too large is told of at its field, not as a fault.
    throwFileSizeLimit: false,
  });
  serveAssets(app);
  for (const route of options.routes) {
    const { method, path: url } = route;
    app.route({
      method,
      url,
      config: limitsOf(route),
      handler: (request, reply) => handle(options, route, request, reply),
    });
  }
  app.setNotFoundHandler((request, reply) => handle(options, nowhere, request, reply));
  return app;
}

// Whole councils share one address, so only what a stranger can send is counted.
const limitsOf = ({ open, method }: Route) =>
  open && method === 'POST' ? { rateLimit: { max: 100, timeWindow: '1 minute' } } : {};

const nowhere: Route = { method: 'GET', path: '*', open: true, link: null, answer: async () => notFound };
