import { z } from 'zod';

/** What a job holds: one subscriber's share of one event. */
export const share = z.strictObject({ event: z.uuid(), subscriber: z.string() });

export type Share = z.infer<typeof share>;
