import { type Cells, cells } from './cells.ts';
import { provenElsewhere } from './proven-elsewhere.ts';
import { rooms } from './table.ts';

/** Reading what somebody else wrote under seal is recorded, so looking writes there. */
export const readsThatAreAudited: readonly string[] = ['GET /sessions/:session/log', 'GET /sessions/:session/log/edit'];

export function expectedCells(): ReadonlyMap<string, Cells> {
  const expected = new Map<string, Cells>();
  for (const { doors } of rooms)
    for (const [row, open] of Object.entries(doors)) for (const door of open) expected.set(door, cells(row));
  for (const door of provenElsewhere) expected.set(door, {});
  return expected;
}
