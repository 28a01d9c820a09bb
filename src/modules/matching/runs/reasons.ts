import { z } from 'zod';

interface Reason {
  readonly run: string;
  readonly request: string;
  readonly audience: 'coordinator' | 'mentee';
}

/** The place that a sealed reason is bound to. */
export const reasonPlace = ({ run, request, audience }: Reason): string =>
  `matching.run_reason.sealed:${run}/${request}/${audience}`;

const words = z.array(z.string()).readonly().nullable();
const evidence = z.object({
  words: z.string(),
  mentee: words,
  mentor: words,
  inCommon: z.array(z.string()).readonly(),
  kilometres: z.number().nullable(),
});
const criterion = z.object({
  id: z.string(),
  words: z.string(),
  holds: z.boolean(),
  points: z.number(),
  most: z.number(),
  evidence: z.array(evidence).readonly(),
});

/** Why this mentor, as it was kept. */
export const whyThisSchema = z.object({
  criteria: z.array(criterion).readonly(),
  total: z.number(),
  outOf: z.number(),
  rank: z.number().nullable(),
  decidedBy: z.enum(['held', 'only-one', 'choice', 'score', 'together']).nullable(),
  margin: z.object({ points: z.number(), mentor: z.string().nullable() }).nullable(),
});
export type KeptWhyThis = z.infer<typeof whyThisSchema>;
export type KeptCriterion = z.infer<typeof criterion>;

/** Why nobody, as it was kept. */
export const whyNobodySchema = z.object({
  mentors: z.number(),
  removed: z.array(z.object({ id: z.string(), words: z.string(), mentors: z.number(), alone: z.number() })).readonly(),
  others: z.number(),
  possible: z.number(),
  crowd: z.object({ mentees: z.number(), places: z.number() }).nullable(),
});
export type KeptWhyNobody = z.infer<typeof whyNobodySchema>;

export const helpsSchema = z.array(z.object({ words: z.string(), unplaced: z.number() })).readonly();
