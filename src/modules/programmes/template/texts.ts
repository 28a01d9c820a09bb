import { z } from 'zod';

/** Plain text: a blank line parts paragraphs, `## ` begins a heading, `- ` a list item, `{word}` is filled in. */
const prose = z.string().min(1).max(20_000);
const mail = z.strictObject({ subject: z.string().min(1), body: prose });

export const outcomes = [
  'menteeSelected',
  'menteeKeptWaiting',
  'menteeNotThisTime',
  'menteeManagerDeferred',
  'menteeManagerDeclined',
  'mentorSelected',
  'mentorKeptWaiting',
  'mentorNotThisTime',
] as const;

export const textsSchema = z.strictObject({
  summary: prose,
  forMentees: prose,
  forMentors: prose,
  howItWorks: prose,
  confidentiality: prose,
  menteeResponsibilities: prose,
  mentorResponsibilities: prose,
  agreement: prose,
  outcomes: z.record(z.enum(outcomes), mail),
});
export type Texts = z.infer<typeof textsSchema>;

export const responsibilityTexts = ['menteeResponsibilities', 'mentorResponsibilities'] as const;

export type Outcome = (typeof outcomes)[number];

export const outcomesList = (texts: Texts) => outcomes.map((outcome) => ({ outcome, ...texts.outcomes[outcome] }));
