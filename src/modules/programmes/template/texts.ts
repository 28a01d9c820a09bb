import { z } from 'zod';

/** Plain text: a blank line parts paragraphs, `## ` begins a heading, `- ` a list item, `{word}` is filled in. */
const prose = z.string().min(1).max(20_000);
const mail = z.strictObject({ subject: z.string().min(1), body: prose });

export const textsSchema = z.strictObject({
  summary: prose,
  forMentees: prose,
  forMentors: prose,
  howItWorks: prose,
  confidentiality: prose,
  menteeResponsibilities: prose,
  mentorResponsibilities: prose,
  agreement: prose,
  outcomes: z.strictObject({
    menteeSelected: mail,
    menteeKeptWaiting: mail,
    menteeNotThisTime: mail,
    menteeManagerDeferred: mail,
    menteeManagerDeclined: mail,
    mentorSelected: mail,
    mentorKeptWaiting: mail,
    mentorNotThisTime: mail,
  }),
});
export type Texts = z.infer<typeof textsSchema>;
export type Outcome = keyof Texts['outcomes'];
