import { z } from 'zod';

/**
 * When somebody is reminded, counted from a fact: `after` it, or `before` it. A reminder is a sweep over what is due,
 * so these are the only delays there are. `event` names the fact; the module that owns the fact sends the mail.
 */
const reminder = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  to: z.enum(['mentee', 'mentor', 'both', 'line-manager', 'coordinator']),
  when: z.strictObject({
    days: z.number().int().nonnegative(),
    kind: z.enum(['days', 'working-days']),
    side: z.enum(['before', 'after']),
    event: z.string().min(1),
  }),
  /** How often at most, so that nobody is nagged. */
  times: z.number().int().positive(),
  says: z.string().min(1),
});

export const remindersSchema = z.array(reminder).readonly();
export type Reminder = z.infer<typeof reminder>;
