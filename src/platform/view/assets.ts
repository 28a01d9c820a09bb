import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readStylesheet } from './assets/stylesheet.ts';

/** Where a page finds what it is drawn with. */
export type AssetUrls = {
  readonly stylesheet: string;
  readonly script: string;
  readonly icon: string;
  readonly font: string;
};

/** One file to serve. Its name changes with its content, so that a browser may keep it for ever. */
export type AssetFile = {
  readonly url: string;
  readonly type: string;
  readonly body: Buffer;
  /** Compressed when first asked for, and kept. */
  readonly brotli: Buffer;
  readonly gzip: Buffer;
};

type Assets = { readonly urls: AssetUrls; readonly files: readonly AssetFile[] };

let built: Assets | undefined;

/** Built once, on first use: about ten milliseconds. */
export function assets(): Assets {
  built ??= build();
  return built;
}

const faces = {
  latin: import.meta.resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ),
  latinExtended: import.meta.resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  ),
};

function build(): Assets {
  const latin = file('atkinson-latin.woff2', read(faces.latin));
  const latinExtended = file('atkinson-latin-ext.woff2', read(faces.latinExtended));
  const icon = file('icon.svg', own('icon.svg'));
  const stylesheet = file('app.css', readStylesheet({ latin: latin.url, latinExtended: latinExtended.url }));
  const govuk = file('govuk.js', read(import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.js')));
  const parts = ['draft', 'add-another', 'select-all', 'refreshing', 'passkey', 'at-once'].map(
    (name) => [name, ownScript(name)] as const,
  );
  const app = ownScript('app', {
    'govuk-frontend': govuk.url,
    ...Object.fromEntries(parts.map(([name, { url }]) => [`./${name}.js`, url])),
  });
  return {
    urls: { stylesheet: stylesheet.url, script: app.url, icon: icon.url, font: latin.url },
    files: [latin, latinExtended, icon, stylesheet, govuk, ...parts.map(([, part]) => part), app],
  };
}

const own = (name: string) => read(new URL(`./assets/${name}`, import.meta.url));

const read = (address: string | URL) => readFileSync(new URL(address));

/** A script of ours, with its imports sent to where the files really are. */
const ownScript = (name: string, imports: Record<string, string> = {}): AssetFile => {
  const source = own(`scripts/${name}.js`).toString();
  const linked = source.replace(/(?<=from ')[^']+(?=')/g, (from) => {
    const url = imports[from];
    if (!url) throw new Error(`${name}.js imports ${from}, which is not among the assets.`);
    return url;
  });
  return file(`${name}.js`, Buffer.from(linked));
};

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function file(name: string, body: Buffer): AssetFile {
  const [stem = name, extension = ''] = name.split('.');
  const mark = createHash('sha256').update(body).digest('hex').slice(0, 10);
  const brotli = once(() => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  const gzip = once(() => gzipSync(body, { level: 9 }));
  return {
    url: `/assets/${stem}-${mark}.${extension}`,
    type: types[extension] ?? 'application/octet-stream',
    body,
    get brotli() {
      return brotli();
    },
    get gzip() {
      return gzip();
    },
  };
}

function once(work: () => Buffer): () => Buffer {
  let kept: Buffer | undefined;
  return () => {
    kept ??= work();
    return kept;
  };
}
