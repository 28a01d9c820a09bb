import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { nobody } from '../access/index.ts';
import { type Handling, sendScreen } from './handle.ts';
import { notFoundScreen } from './screens.tsx';
import { contentPolicy } from './security.ts';

/** The headers that every other answer gets from helmet. */
const headersOf = (baseUrl: string): Readonly<Record<string, string>> => ({
  'content-security-policy': contentPolicy(baseUrl),
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
  ...(baseUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
});

interface BadAddress {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly options: Handling;
}

/** An address that nobody can read leads nowhere, like any other that is not there. */
export function answerBadAddress({ request, reply, options }: BadAddress): FastifyReply {
  const { chrome, services } = options;
  reply.headers(headersOf(services.settings.baseUrl));
  return sendScreen({ request, reply, chrome, actor: nobody, status: 404, screen: notFoundScreen() });
}

interface BadRequest {
  readonly error: Error & { readonly code?: string };
  readonly socket: Socket;
  readonly baseUrl: string;
}

/** What is no HTTP, or has headers longer than are read, is answered by hand. */
export function answerBadRequest({ error, socket, baseUrl }: BadRequest): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statuses[error.code ?? ''] ?? '400 Bad Request';
  const headers = { ...headersOf(baseUrl), 'content-length': '0', connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`);
}

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};
