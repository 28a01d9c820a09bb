import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { certificate } from './certificate.ts';
import type { Award, Block, Document } from './document.ts';
import { pdf } from './pdf.ts';

const made = Temporal.Instant.from('2026-10-14T13:00:00Z');
const about = { title: 'Mentoring agreement', language: 'en-GB', from: 'Regional leaders', made } satisfies Omit<
  Document,
  'blocks'
>;

test('EM-09 shown: a document names its title and language and can be read in order', async () => {
  const read = await readBack(
    await pdf({
      ...about,
      blocks: [
        { kind: 'paragraph', text: 'Between Siân Ŵyn and Łukasz O’Brien.' },
        { kind: 'heading', level: 2, text: 'What we agree' },
        { kind: 'list', items: ['To meet', 'To listen'] },
        { kind: 'facts', rows: [{ key: 'First day', value: 'Tuesday 14 October 2026' }] },
        { kind: 'signatures', lines: [{ name: 'Siân Ŵyn', role: 'mentee', signed: 'Signed on 14 October 2026' }] },
      ],
    }),
  );
  expect(read.info).toMatchObject({ Title: 'Mentoring agreement', Language: 'en-GB' });
  expect(read.marked).toBe(true);
  expect(read.tags).toEqual('Document P H1 P H2 L LI Lbl LBody LI Lbl LBody Table TR TH TD P'.split(' '));
  expect(read.text).toContain('Between Siân Ŵyn and Łukasz O’Brien.');
  expect(read.text).toContain('Page 1 of 1');
});

test('shown: a table that runs over pages is one table, and its header is read once', async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`Council ${index}`, String(index)]);
  const table: Block = {
    kind: 'table',
    caption: 'Places',
    columns: [{ heading: 'Council' }, { heading: 'Given' }],
    rows,
  };
  const read = await readBack(await pdf({ ...about, blocks: [table] }));
  expect(read.pages).toBeGreaterThan(1);
  const count = (tag: string) => read.tags.filter((each) => each === tag).length;
  expect([count('TH'), count('TD')]).toEqual([2 + 90, 90]);
});

test('shown: a certificate is one page, whatever the length of a name', async () => {
  const award: Award = {
    ...about,
    title: 'Certificate of mentoring',
    before: 'This is to say that',
    name: 'A name of very many parts '.repeat(4).trim(),
    statement: 'gave time and attention as a mentor',
    facts: [{ key: 'Sessions held', value: '6' }],
    signatory: { name: 'Jo Coordinator', role: 'Coordinator' },
    day: 'Wednesday 14 October 2026',
  };
  const read = await readBack(await certificate(award));
  expect(read.pages).toBe(1);
  expect(read.tags).toEqual(['Document', 'P', 'H1', 'P', 'H2', 'P', 'P', 'P', 'P']);
});

test('done: the same content at the same moment gives the same bytes', async () => {
  const document: Document = { ...about, blocks: [{ kind: 'paragraph', text: 'Once' }] };
  expect(await pdf(document)).toEqual(await pdf(document));
});

test('done: any text can be set', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const blocks: Block[] = [
        { kind: 'paragraph', text },
        { kind: 'list', items: [text] },
        { kind: 'facts', rows: [{ key: text, value: text }] },
        { kind: 'table', caption: text, columns: [{ heading: text }], rows: [[text]] },
      ];
      expect((await readBack(await pdf({ ...about, title: text, blocks }))).pages).toBeGreaterThan(0);
    }),
    { numRuns: 15 },
  );
});

async function readBack(bytes: Uint8Array) {
  const proxy = await getDocumentProxy(bytes);
  const { info } = await proxy.getMetadata();
  const marked = (await proxy.getMarkInfo())?.Marked ?? false;
  const texts: string[] = [];
  const tags: string[] = [];
  for (let number = 1; number <= proxy.numPages; number++) {
    const page = await proxy.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  // Each page's tree holds every element that shows on it whole, with all of its children: the first is enough here.
  collect(await (await proxy.getPage(1)).getStructTree(), tags);
  return { info, marked, pages: proxy.numPages, text: texts.join('\n'), tags };
}

function collect(node: unknown, tags: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string' && node.role !== 'Root') tags.push(node.role);
  if ('children' in node && Array.isArray(node.children)) for (const child of node.children) collect(child, tags);
}
