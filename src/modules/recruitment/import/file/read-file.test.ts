import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileFaultInWords } from './limits.ts';
import { readFile } from './read-file.ts';

const read = (bytes: Uint8Array, name = 'list.csv') => readFile({ name, bytes });
const text = (value: string) => Buffer.from(value, 'utf8');

test.each([
  ['nothing', Buffer.alloc(0), 'empty file'],
  ['blank lines', text('\n,,\n'), 'empty file'],
  ['more than 5 MB', Buffer.alloc(5_000_001, 'a'), 'file too large'],
  ['2,001 rows', text('a,b\n'.repeat(2_001)), 'too many rows'],
  ['81 columns', text(Array(81).fill('a').join(',')), 'too many columns'],
  ['a cell of 5,001 characters', text('a'.repeat(5_001)), 'cell too long'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old workbook'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'not a list'],
  ['a torn workbook', Buffer.from('504b0304000000', 'hex'), 'locked or damaged'],
  ['an archive that is no workbook', zip('hello.txt', text('hello')), 'locked or damaged'],
  ['an archive that unpacks to 61 MB', zip('sheet.xml', Buffer.alloc(61_000_000)), 'unpacks too large'],
  ['one that says it unpacks to one byte', zip('sheet.xml', Buffer.alloc(61_000_000), 1), 'unpacks too large'],
] as const)('refused: %s', async (_, bytes, fault) => {
  expect(await read(bytes)).toBe(fault);
  expect(fileFaultInWords(fault)).toMatch(/^[A-Z].*\.$/);
});

test('the same list in UTF-8, with a mark or without, in the Windows code page and in UTF-16', async () => {
  const list = 'Name;Council\n"Ní Bhriain, Zoë";Northamptonshire Children’s Trust\n';
  const inWindows = Buffer.from(list.replace('’', '\u0092'), 'latin1');
  const forms = [text(list), text(`\ufeff${list}`), inWindows, Buffer.from(`\ufeff${list}`, 'utf16le')];
  for (const bytes of forms) {
    expect(await read(bytes)).toEqual([
      {
        name: 'list',
        rows: [
          ['Name', 'Council'],
          ['Ní Bhriain, Zoë', 'Northamptonshire Children’s Trust'],
        ],
      },
    ]);
  }
});

/** A zip archive of one part, saying of itself that it unpacks to `stated` bytes. */
function zip(name: string, content: Buffer, stated = content.length): Buffer {
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(stated, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, text(name), packed]);
  const entry = Buffer.concat([Buffer.from('504b01021400', 'hex'), common, Buffer.alloc(14), text(name)]);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
