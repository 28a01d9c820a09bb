const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** What a person reads on the page: the text without tags, with white space folded. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();

export const headingOf = (html: string): string => textOf(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '');

/** What stands in the boxes of the page: values by field name. */
export function formOf(html: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<(?:input|textarea)\b[^>]*>[^<]*/g)) {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type');
    if (!name || (/^(radio|checkbox)$/.test(type) && !/\bchecked\b/.test(tag))) continue;
    values[name] = tag.startsWith('<textarea') ? textOf(tag) : attribute(tag, 'value');
  }
  return values;
}

/** What the hidden fields of a name hold, in their order. */
export const hiddenIn = (html: string, name: string): readonly string[] =>
  [...html.matchAll(/<input\b[^>]*>/g)].flatMap(([tag]) =>
    attribute(tag, 'type') === 'hidden' && attribute(tag, 'name') === name ? [attribute(tag, 'value')] : [],
  );

const attribute = (tag: string, name: string): string =>
  textOf(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
