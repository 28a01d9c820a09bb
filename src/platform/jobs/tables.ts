import type { ColumnType } from 'kysely';
import type { Json } from '../db/index.ts';

interface EventTable {
  id: string;
  seq: ColumnType<number, never, never>;
  type: string;
  by_person: string | null;
  programme: string | null;
  ids: ColumnType<unknown, Json, Json>;
  at: Temporal.Instant;
  fed_at: ColumnType<Temporal.Instant | null, Temporal.Instant | null | undefined, Temporal.Instant | null>;
}

interface SweepTable {
  name: string;
  ran_at: Temporal.Instant;
}

export interface JobsTables {
  'jobs.event': EventTable;
  'jobs.sweep': SweepTable;
}
