/**
 * Whether a POST comes from our own pages: by Fetch metadata, which every browser since 2023 sends, else by Origin.
 * A request with neither is not from a browser that would carry the sign-in of an unknowing person.
 */
export function fromOwnPages(headers: Readonly<Record<string, unknown>>, host: string): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (typeof origin !== 'string') return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
