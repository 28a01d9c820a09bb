import { z } from 'zod';

// An export is lines of JSON, gzipped: a beginning, then each table followed by its rows, the sequences, and an end.
// A row is an array of PostgreSQL's own text, in the order of the table's columns; null is null.

const migration = z.strictObject({ module: z.string(), name: z.string(), checksum: z.string() });

export const beginning = z.strictObject({
  format: z.literal('alongside-export-1'),
  at: z.string(),
  migrations: z.array(migration),
});

const table = z.strictObject({ table: z.string(), columns: z.array(z.string()) });
const row = z.array(z.string().nullable());
const sequence = z.strictObject({ sequence: z.string(), table: z.string(), last: z.string(), called: z.boolean() });
const end = z.strictObject({ end: z.literal(true), rows: z.number() });

export const line = z.union([row, table, sequence, end]);

export type Beginning = z.infer<typeof beginning>;
export type Row = z.infer<typeof row>;
export type TableLine = z.infer<typeof table>;
export type Line = z.infer<typeof line>;
/** `sequence` is the column of `table` that counts. */
export type SequenceLine = z.infer<typeof sequence>;
