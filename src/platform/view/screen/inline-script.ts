import { createHash } from 'node:crypto';

/** Upstream's own: the stylesheet shows what needs JavaScript only once this has run. The only inline script anywhere. */
export const inlineScript =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');";

/** For `script-src`, quotes included. */
export const inlineScriptHash = `'sha256-${createHash('sha256').update(inlineScript).digest('base64')}'`;
