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
  /** Compressed when first asked for, then kept; null where compressing gains nothing. */
  readonly brotli: () => Buffer | null;
  readonly gzip: () => Buffer | null;
};

type Assets = { readonly urls: AssetUrls; readonly files: readonly AssetFile[] };

let built: Assets | undefined;

/** Built once, on first use: about ten milliseconds. */
export function assets(): Assets {
  built ??= build();
  return built;
}

function build(): Assets {
  const face = fromPackage('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next');
  const font = (name: string) => file(`atkinson-${name}.woff2`, face(`-${name}-wght-normal.woff2`));
  const latin = font('latin');
  const latinExtended = font('latin-ext');
  const icon = file('icon.svg', own('icon.svg'));
  const stylesheet = file('app.css', readStylesheet({ latin: latin.url, latinExtended: latinExtended.url }));
  const govuk = file('govuk.js', fromPackage('govuk-frontend/dist/govuk/govuk-frontend.min.js')());
  const modules = ['draft', 'add-another', 'select-all'].map((name) => script(name, {}));
  const imports = Object.fromEntries([govuk, ...modules].map(({ url }) => [importName(url), url]));
  const app = script('app', imports);
  return {
    urls: { stylesheet: stylesheet.url, script: app.url, icon: icon.url, font: latin.url },
    files: [latin, latinExtended, icon, stylesheet, govuk, ...modules, app],
  };
}

const own = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url));

const fromPackage =
  (start: string) =>
  (end = '') =>
    readFileSync(new URL(import.meta.resolve(`${start}${end}`)));

/** A script of ours, with its imports sent to where the files really are. */
function script(name: string, imports: Record<string, string>): AssetFile {
  const source = own(`scripts/${name}.js`).toString();
  return file(
    `${name}.js`,
    Buffer.from(source.replace(/from '(\.\/[a-z-]+\.js)'/g, (_, from) => `from '${imports[from]}'`)),
  );
}

const importName = (url: string) => url.replace(/^\/assets\/(.*)-[0-9a-f]{10}\.js$/, './$1.js');

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

function file(name: string, body: Buffer): AssetFile {
  const [stem = name, extension = ''] = name.split('.');
  const mark = createHash('sha256').update(body).digest('hex').slice(0, 10);
  const packed = extension === 'woff2';
  return {
    url: `/assets/${stem}-${mark}.${extension}`,
    type: types[extension] ?? 'application/octet-stream',
    body,
    brotli: once(() => (packed ? null : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))),
    gzip: once(() => (packed ? null : gzipSync(body, { level: 9 }))),
  };
}

function once<T>(work: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}
