import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assets } from './assets.ts';

const { urls, files } = assets();
const textAt = (url: string) => files.find((file) => file.url === url)?.body.toString() ?? '';

describe('assets', () => {
  it('every address that a page is given is served, under a name that changes with its content', () => {
    const served = files.map(({ url }) => url);
    expect(served).toEqual(expect.arrayContaining(Object.values(urls)));
    for (const url of served) expect(url).toMatch(/^\/assets\/[a-z-]+-[0-9a-f]{10}\.(css|js|svg|woff2)$/);
  });

  it('everything that a stylesheet or a script asks for is served', () => {
    const texts = files.filter(({ type }) => /css|javascript/.test(type)).map(({ body }) => body.toString());
    const wanted = texts.flatMap((text) => [...text.matchAll(/(?:url\(|from ')(\/[^)']+)/g)].map(([, url]) => url));
    expect(wanted.length).toBeGreaterThan(5);
    expect(files.map(({ url }) => url)).toEqual(expect.arrayContaining(wanted));
  });

  it('carries nothing that is GOV.UK’s alone', () => {
    expect(textAt(urls.stylesheet)).not.toMatch(/GDS Transport|govuk-crest/);
  });

  it('compresses to the same content', () => {
    for (const { body, brotli, gzip } of files) {
      expect(brotliDecompressSync(brotli)).toEqual(body);
      expect(gunzipSync(gzip)).toEqual(body);
    }
  });
});
