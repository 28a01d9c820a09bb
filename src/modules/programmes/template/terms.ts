import { z } from 'zod';
import { prioritySchema } from './priority-rules.ts';

const count = z.number().int().positive();

/** How the line manager takes part when someone expresses interest. */
const endorsement = z.strictObject({
  rule: z.enum(['manager-decides', 'manager-told', 'not-asked']),
  chaseAfterWorkingDays: count,
  /** From then on it stands in the coordinator's list of what is stuck. */
  stuckAfterWorkingDays: count,
});

/** The exceptional route (MP-12). What is allowed here is what the agreement says. */
const concerns = z.strictObject({
  grounds: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z][a-z-]*$/), words: z.string().min(1) }))
    .min(1)
    .readonly(),
  /** Whether the other person is always told first, or a recorded reason may take its place. */
  tellFirst: z.enum(['always', 'unless-unsafe']),
  acknowledgeWorkingDays: count,
  /** From then on it is the deputy's too. */
  escalateWorkingDays: count,
});

const agenda = z.array(z.string().min(1)).min(1).readonly();

/** What a programme promises and asks. Every module reads its own part; none asks which programme it is. */
export const termsSchema = z.strictObject({
  sessions: z.strictObject({
    least: count,
    most: count,
    months: count,
    usualMinutes: count,
    methods: z
      .array(z.enum(['in-person', 'online', 'telephone']))
      .min(1)
      .readonly(),
    arrangedBy: z.enum(['mentee', 'mentor', 'either']),
    rearrangeHoursBefore: count,
  }),
  discoveryCall: z.strictObject({ needed: z.boolean(), arrangedBy: z.enum(['mentee', 'mentor']), topics: agenda }),
  agreement: z.strictObject({
    when: z.enum(['before-first-session', 'at-first-session', 'ground-rules']),
    signed: z.boolean(),
  }),
  ending: z.strictObject({ noticeDays: count, plannedDaysBefore: count }),
  extension: z.strictObject({
    mostMonths: count,
    mostSessions: count,
    decidedBy: z.enum(['coordinator', 'pair']),
    /** What whoever decides has in view. */
    weighs: z.array(z.enum(['mentor-capacity', 'requests-waiting'])).readonly(),
  }),
  records: z.strictObject({
    kept: z.enum(['pair-decides', 'always', 'never']),
    logReaders: z.enum(['pair', 'pair-and-coordinator']),
    keptMonthsAfterEnd: count,
  }),
  matching: z.strictObject({
    mostChoices: count,
    /** The clock of a proposal; leave stops it. */
    answerWorkingDays: count,
    unconnectedMentorOnRequest: z.enum(['hard-rule', 'preference', 'not-offered']),
    ownLineManager: z.literal('never'),
  }),
  endorsement: z.strictObject({ mentee: endorsement, mentor: endorsement }),
  priority: prioritySchema,
  training: z.strictObject({ neededForMentors: z.boolean() }),
  capacity: z.strictObject({ usual: count, most: count }),
  figures: z.strictObject({ hideBelow: count }),
  concerns,
  agendas: z.strictObject({ firstSession: agenda, laterSessions: agenda }),
});
export type Terms = z.infer<typeof termsSchema>;
