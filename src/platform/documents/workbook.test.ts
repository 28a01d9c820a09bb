import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { type CellValue, workbook } from './workbook.ts';

const columns = [{ heading: 'Council' }, { heading: 'Places given' }, { heading: 'Since' }];

test('EM-13 shown: text, numbers and days come back as they went in', async () => {
  const day = Temporal.PlainDate.from('2026-10-25');
  const sheets = await readBack(
    await workbook([{ name: 'Places', columns, rows: [['Leicester', 3, day]], notes: ['A note'] }]),
  );
  expect(sheets).toEqual([
    {
      sheet: 'Places',
      data: [
        ['Council', 'Places given', 'Since'],
        ['Leicester', 3, new Date('2026-10-25T00:00:00Z')],
        ['A note', null, null],
      ],
    },
  ]);
});

test('done: text that looks like a formula stays text', async () => {
  const rows = ['=HYPERLINK("https://example.org","press")', '+1', '-1', '@SUM(A1)', '\tx', '007', 'toString '].map(
    (text) => [text],
  );
  const [sheet] = await readBack(await workbook([{ name: 'A', columns: columns.slice(0, 1), rows }]));
  expect(sheet?.data.slice(1)).toEqual(rows);
});

test('done: any text makes a file that opens, and any sheet name is made to fit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const cells: CellValue[][] = [[text, null, true]];
      const sheets = await readBack(await workbook([{ name: `Sheet [1] ${text}`, columns, rows: cells }]));
      expect(sheets).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});

function readBack(bytes: Uint8Array) {
  return readExcelFile(Buffer.from(bytes), { trim: false });
}
