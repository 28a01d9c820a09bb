import type { FastifyInstance } from 'fastify';
import { type AssetFile, assets } from '../view/index.ts';

/** Stylesheets, scripts and fonts, under names that change with their content, so that they are kept for ever. */
export function serveAssets(app: FastifyInstance): void {
  for (const file of assets().files) {
    app.get(file.url, (request, reply) => {
      const { encoding, body } = bestFor(file, String(request.headers['accept-encoding'] ?? ''));
      if (encoding) reply.header('content-encoding', encoding);
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding')
        .type(file.type)
        .send(body);
    });
  }
}

function bestFor(file: AssetFile, accepted: string): { readonly encoding: string | null; readonly body: Buffer } {
  const brotli = /\bbr\b/.test(accepted) ? file.brotli : null;
  if (brotli) return { encoding: 'br', body: brotli };
  const gzip = /\bgzip\b/.test(accepted) ? file.gzip : null;
  return gzip ? { encoding: 'gzip', body: gzip } : { encoding: null, body: file.body };
}
