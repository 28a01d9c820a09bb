import readExcelFile from 'read-excel-file/node';
import { z } from 'zod';
import { type FileFault, limits } from './limits.ts';
import type { Cell, Sheet } from './sheet.ts';
import { unpacksWithinLimits } from './unpacked-size.ts';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.date().transform(dayOfCell)]);
const workbook = z.array(z.object({ sheet: z.string(), data: z.array(z.array(cell)) }));

/** A workbook holds days as midnight in no zone, and the reader gives them as midnight in UTC. */
function dayOfCell(date: Date): Temporal.PlainDate {
  return date.toTemporalInstant().toZonedDateTimeISO('UTC').toPlainDate();
}

export async function readWorkbook(bytes: Buffer): Promise<readonly Sheet[] | FileFault> {
  const fitsIn = unpacksWithinLimits(bytes);
  if (fitsIn === null) return 'locked or damaged';
  if (!fitsIn) return 'unpacks too large';
  try {
    const sheets = workbook.parse(await readExcelFile(bytes));
    if (sheets.length > limits.sheets) return 'too many sheets';
    return sheets.map(({ sheet, data }): Sheet => ({ name: sheet, rows: data satisfies Cell[][] }));
  } catch {
    // The reader throws many kinds of error at a workbook that is not one; to the person they are one thing.
    return 'locked or damaged';
  }
}
