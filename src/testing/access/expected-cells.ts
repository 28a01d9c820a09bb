import { type Cells, cells } from './cells.ts';
import { provenElsewhere } from './proven-elsewhere.ts';
import { rooms } from './table.ts';

export function expectedCells(): ReadonlyMap<string, Cells> {
  const expected = new Map<string, Cells>();
  for (const { doors } of rooms)
    for (const [row, open] of Object.entries(doors)) for (const door of open) expected.set(door, cells(row));
  for (const door of provenElsewhere) expected.set(door, {});
  return expected;
}
