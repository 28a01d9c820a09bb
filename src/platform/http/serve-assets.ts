import type { FastifyInstance } from 'fastify';
import { assets } from '../view/index.ts';

/** Stylesheets, scripts and fonts, under names that change with their content, so that they are kept for ever. */
export function serveAssets(app: FastifyInstance): void {
  for (const file of assets().files) {
    app.get(file.url, (request, reply) => {
      const accepted = String(request.headers['accept-encoding'] ?? '');
      const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
      if (encoding) reply.header('content-encoding', encoding);
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding')
        .type(file.type)
        .send(encoding === 'br' ? file.brotli : encoding === 'gzip' ? file.gzip : file.body);
    });
  }
}
