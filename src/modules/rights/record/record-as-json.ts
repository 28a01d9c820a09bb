import type { OwnRecord } from './own-record.ts';

/** For machines: the names of tables and columns are those of the record of processing. */
export const recordAsJson = (record: OwnRecord): Uint8Array =>
  Buffer.from(JSON.stringify({ format: 'alongside-record-2', ...record, madeAt: record.madeAt.toString() }, null, 2));
