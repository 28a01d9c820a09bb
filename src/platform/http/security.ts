import type { FastifyHelmetOptions } from '@fastify/helmet';
import { inlineScriptHash } from '../view/index.ts';

/** Nothing inline but the one hashed script, nothing from elsewhere, no frames. */
export function security(baseUrl: string): FastifyHelmetOptions {
  const secure = baseUrl.startsWith('https:');
  return {
    contentSecurityPolicy: { useDefaults: false, directives: directives(baseUrl) },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}

const directives = (baseUrl: string): Readonly<Record<string, readonly string[]>> => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", inlineScriptHash],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  ...(baseUrl.startsWith('https:') ? { 'upgrade-insecure-requests': [] } : {}),
});

/** The same as one header, for what is answered by hand. */
export const contentPolicy = (baseUrl: string): string =>
  Object.entries(directives(baseUrl))
    .map((directive) => directive.flat().join(' '))
    .join(';');
