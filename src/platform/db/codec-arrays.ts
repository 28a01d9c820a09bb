/** A JavaScript array as PostgreSQL's array text, `{"a",NULL}`; arrays inside arrays become dimensions. */
export function arrayToText(values: readonly unknown[], encode: (value: unknown) => string | null): string {
  const parts = values.map((value) => {
    const text = encode(value);
    if (text === null) return 'NULL';
    return Array.isArray(value) ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`;
  });
  return `{${parts.join(',')}}`;
}

// One element, quoted or bare, with the comma or brace after it.
const element = /(?:"((?:[^"\\]|\\.)*)"|([^,{}"]*))[,}]/gsy;

/** Reads PostgreSQL's text of an array of one dimension. */
export function textToArray(text: string, decode: (text: string) => unknown): unknown[] {
  const values: unknown[] = [];
  if (text === '{}') return values;
  if (!text.startsWith('{') || text.startsWith('{{')) throw new Error('Only arrays of one dimension can be read');
  element.lastIndex = 1;
  while (element.lastIndex < text.length) {
    const found = element.exec(text);
    if (!found) throw new Error('The text of an array could not be read');
    const [, quoted, bare] = found;
    if (quoted !== undefined) values.push(decode(quoted.replace(/\\(.)/gs, '$1')));
    else values.push(bare === 'NULL' ? null : decode(bare ?? ''));
  }
  return values;
}
