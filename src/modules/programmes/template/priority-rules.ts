import { z } from 'zod';

const level = z.strictObject({
  value: z.string().min(1),
  label: z.string().min(1),
  /** As a report says it, where the question is put in the first person. */
  short: z.string().min(1).optional(),
  /** Words of a job title that suggest this level, in a spreadsheet that does not say. */
  titles: z.array(z.string().min(1)).readonly(),
});

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), is: z.array(z.string()).min(1).readonly(), words: z.string().min(1) }),
  z.strictObject({ kind: z.literal('new-in-post'), months: z.number().int().positive(), words: z.string().min(1) }),
  z.strictObject({ kind: z.literal('put-forward-as-priority'), words: z.string().min(1) }),
]);
export type PriorityRule = z.infer<typeof rule>;

/** Each rule divides those that the rules before it leave level; last of all, who has waited longest comes first. */
export const prioritySchema = z.strictObject({
  levels: z.array(level).min(1).readonly(),
  rules: z.array(rule).max(8).readonly(),
});
export type Priority = z.infer<typeof prioritySchema>;

/** The level that a job title suggests, or null: a proposal for someone to confirm, never an answer. */
export function suggestLevel({ levels }: Priority, jobTitle: string): string | null {
  const title = jobTitle.toLowerCase();
  const matches = levels.flatMap((one) =>
    one.titles.filter((words) => title.includes(words.toLowerCase())).map((words) => ({ value: one.value, words })),
  );
  return matches.sort((one, other) => other.words.length - one.words.length)[0]?.value ?? null;
}
