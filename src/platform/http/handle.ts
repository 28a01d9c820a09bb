import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { type Actor, nobody } from '../access/index.ts';
import { wakeWorkers } from '../jobs/index.ts';
import { assets, type Chrome, renderPage } from '../view/index.ts';
import { readBody } from './body.ts';
import { cookieName, setCookies, setNotice, takeNotice } from './cookies.ts';
import { fromOwnPages } from './origin.ts';
import type { Answer, File, Route } from './route.ts';
import { brokenScreen, elsewhereScreen, notFoundScreen, signInFirstScreen } from './screens.tsx';
import type { Services } from './services.ts';
import { type Identify, walk } from './walk.ts';

/** What surrounds a page for this actor at this address. */
export type ChromeFor = (actor: Actor, address: string) => Omit<Chrome, 'assets' | 'notice'>;

export interface Handling {
  readonly services: Services;
  readonly identify: Identify;
  readonly chrome: ChromeFor;
}

export async function handle(
  handling: Handling,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const show = (status: number, screen: VNode, actor: Actor) =>
    sendScreen({ request, reply, chrome: handling.chrome, actor, status, screen });
  const { services, identify } = handling;
  if (request.method === 'POST' && !fromOwnPages(request.headers, request.host))
    return show(403, elsewhereScreen(), nobody);
  const body = await readBody(request);
  if (!body) return show(400, brokenScreen(), nobody);
  const { values, files, tooLarge } = body;
  const { answer, actor } = await walk(
    route,
    {
      params: request.params,
      query: request.query,
      body: values,
      files,
      tooLarge,
      lock: request.method === 'POST',
      savesDraft: request.headers['alongside-draft'] === 'save',
      address: request.url,
      signInToken: request.cookies[cookieName('sign-in')] ?? null,
      browser: request.cookies[cookieName('browser')] ?? null,
      peer: request.ip,
      agent: request.headers['user-agent'] ?? null,
      now: services.clock.now(),
      services,
    },
    identify,
    services,
  );
  if (request.method === 'POST' && answer.kind === 'go') wakeWorkers();
  return sendAnswer(answer, actor, { request, reply, show });
}

interface Sending {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly show: (status: number, screen: VNode, actor: Actor) => FastifyReply;
}

function sendAnswer(answer: Answer, actor: Actor, { request, reply, show }: Sending): FastifyReply {
  switch (answer.kind) {
    case 'screen':
      return show(answer.status, answer.screen, actor);
    case 'go': {
      setCookies(reply, answer.cookies ?? []);
      const { next } = answer;
      if (typeof next !== 'string') setNotice(reply, next.notice);
      return reply.redirect(typeof next === 'string' ? next : next.to, 303);
    }
    case 'file':
      return sendFile(reply, answer.file);
    case 'json':
      return reply.code(answer.status).send(answer.body);
    case 'saved':
      return reply.code(204).send();
    case 'not-found':
      return actor.person === null && actor.link === null
        ? show(401, signInFirstScreen(request.method === 'GET' ? request.url : '/'), actor)
        : show(404, notFoundScreen(), actor);
  }
}

function sendFile(reply: FastifyReply, { name, type, bytes }: File): FastifyReply {
  const plain = name.replaceAll(/[^A-Za-z0-9._ -]/g, '-');
  return reply
    .header('cache-control', 'no-store')
    .type(type)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .send(Buffer.from(bytes));
}

interface Showing {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly chrome: ChromeFor;
  readonly actor: Actor;
  readonly status: number;
  readonly screen: VNode;
}

/** The one place where a screen becomes a page. */
export function sendScreen({ request, reply, chrome, actor, status, screen }: Showing): FastifyReply {
  const text = status === 200 ? takeNotice(request, reply) : null;
  const notice = text === null ? null : { kind: 'success' as const, text };
  const html = renderPage(screen, { ...chrome(actor, request.url), assets: assets().urls, notice });
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
}
