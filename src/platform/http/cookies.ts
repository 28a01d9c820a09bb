import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Cookie } from './route.ts';

/** The prefix binds a cookie to this host, over a secure connection, for every path. */
export const cookieName = (name: Cookie['name'] | 'notice'): string => `__Host-${name}`;

const always = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

export function setCookies(reply: FastifyReply, cookies: readonly Cookie[]): void {
  for (const { name, value, seconds } of cookies) {
    reply.setCookie(cookieName(name), value, { ...always, maxAge: seconds });
  }
}

/** What to say once on the next page: it travels with the browser, so that nothing is stored for it. */
export function setNotice(reply: FastifyReply, notice: string): void {
  reply.setCookie(cookieName('notice'), encodeURIComponent(notice), { ...always, maxAge: 60 });
}

export function takeNotice(request: FastifyRequest, reply: FastifyReply): string | null {
  const kept = request.cookies[cookieName('notice')];
  if (!kept) return null;
  reply.clearCookie(cookieName('notice'), always);
  try {
    return decodeURIComponent(kept).slice(0, 300);
  } catch {
    return null;
  }
}
