import { readFileSync } from 'node:fs';

const sheets = ['face', 'colour', 'base', 'header', 'page', 'forms', 'lists', 'results', 'charts', 'print'];

/** GOV.UK Frontend's stylesheet without what belongs to GOV.UK alone (its typeface, its crest), then our own. */
export function readStylesheet(fonts: { latin: string; latinExtended: string }): Buffer {
  const ours = sheets.map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8')).join('\n');
  const named = ours
    .replaceAll('url(latin)', `url(${fonts.latin})`)
    .replaceAll('url(latin-ext)', `url(${fonts.latinExtended})`);
  return Buffer.from(`${readUpstream()}\n${named}`);
}

function readUpstream(): string {
  const source = readFileSync(new URL(import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css')), 'utf8');
  return source
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll('GDS Transport,arial,sans-serif', 'var(--app-face)')
    .replaceAll('font-family:sans-serif', 'font-family:var(--app-face)')
    .replaceAll('#0b0c0c', 'var(--app-ink)')
    .replaceAll('#f3f3f3', 'var(--app-tint)')
    .replaceAll(/\.govuk-footer__copyright-logo:before\{[^}]*\}/g, '')
    .replace(/\/\*# sourceMappingURL=.*\*\//, '');
}
