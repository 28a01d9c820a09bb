import { z } from 'zod';
import { matchingSchema } from './template/matching/definition.ts';
import { remindersSchema } from './template/reminders.ts';
import { setUpSteps, type Template } from './template/template.ts';
import { termsSchema } from './template/terms.ts';
import { textsSchema } from './template/texts.ts';

const day = z.iso.date();

/** What a programme says of itself: the template's terms and texts as this programme keeps them, and what only it can know. */
export const settingsSchema = z.strictObject({
  terms: termsSchema,
  texts: textsSchema,
  reminders: remindersSchema,
  /** Who may be matched with whom, and what makes a better match; the weights are the programme's. */
  matching: matchingSchema,
  dates: z.strictObject({ takesFrom: day, takesUntil: day.nullable(), startsOn: day }).nullable(),
  contact: z.strictObject({ name: z.string(), email: z.email(), telephone: z.string().nullable() }).nullable(),
  /** The set-up pages of its template, in order, and whether someone has looked each over and saved it. */
  setUp: z.array(z.strictObject({ step: z.enum(setUpSteps), done: z.boolean() })).readonly(),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Contact = NonNullable<Settings['contact']>;

export const settingsFrom = ({ terms, texts, reminders, matching, setUp }: Template): Settings => ({
  terms,
  texts,
  reminders,
  matching,
  dates: null,
  contact: null,
  setUp: setUp.map((step) => ({ step, done: false })),
});
