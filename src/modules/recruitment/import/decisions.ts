import { z } from 'zod';
import { fields } from './table/fields.ts';

export const noteKinds = [
  'leave',
  'availability',
  'access need',
  'not with',
  'line manages',
  'private preference',
  'wish',
  'place',
  'other',
] as const;
export type NoteKind = (typeof noteKinds)[number];

const noteDecision = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('discard') }),
  z.strictObject({ do: z.literal('keep'), kind: z.enum(noteKinds), text: z.string() }),
]);
export type NoteDecision = z.infer<typeof noteDecision>;

/**
 * What the coordinator has answered so far. The reading is made anew from the cells and these answers each time, so
 * that an answer that mends a cell makes its finding go, and taking the answer back brings it again.
 */
export const decisionsSchema = z.strictObject({
  /** By sheet: whether it is taken, as which list, and what each column holds. */
  tables: z
    .record(
      z.string(),
      z.strictObject({
        take: z.boolean(),
        role: z.enum(['mentor', 'mentee']),
        columns: z.array(z.enum(fields).nullable()),
      }),
    )
    .default({}),
  /** By cell ("Mentors!B11"): what it says instead. */
  cells: z.record(z.string(), z.string()).default({}),
  /** Findings that may stay as they are. */
  seen: z.array(z.string()).default([]),
  /** By row ("Mentors!11"). */
  rows: z.record(z.string(), z.enum(['leave out', 'keep'])).default({}),
  /** By row, for a person in both lists: the row whose post and organisation are right today. */
  posts: z.record(z.string(), z.string()).default({}),
  /** By row. */
  notes: z.record(z.string(), noteDecision).default({}),
});
export type Decisions = z.infer<typeof decisionsSchema>;

export const noDecisions: Decisions = decisionsSchema.parse({});
