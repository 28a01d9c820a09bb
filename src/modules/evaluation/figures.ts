import { z } from 'zod';
import { type Answers, factIn, type Questionnaire, questionsOf } from '../questionnaires/index.ts';

export const figuresSchema = z.record(z.string(), z.union([z.number(), z.boolean(), z.array(z.string()).readonly()]));

/** What was ticked, by fact: a point of a scale, yes or no, the options chosen. Never a word that somebody wrote. */
export type Figures = Readonly<z.infer<typeof figuresSchema>>;

const quoteConsent = 'quote-consent';

export function figuresIn(form: Questionnaire, answers: Answers): Figures {
  const figures: Record<string, Figures[string]> = {};
  for (const { kind, fact, name } of questionsOf(form)) {
    const answer = answers[name];
    if (!fact || fact === quoteConsent || answer === undefined || typeof answer === 'string') continue;
    if (kind === 'scale' || kind === 'yes-no' || kind === 'many-of') figures[fact] = answer;
  }
  return figures;
}

/** The sentence that may be printed, and null unless it was written and the consent given. */
export function quoteIn(form: Questionnaire, answers: Answers): string | null {
  return factIn(form, answers, quoteConsent) === true ? textIn(form, answers, 'quote') : null;
}

/** What the mentee would like their mentor to hear. */
export const wordIn = (form: Questionnaire, answers: Answers): string | null => textIn(form, answers, 'pass-on');

function textIn(form: Questionnaire, answers: Answers, fact: string): string | null {
  const answer = factIn(form, answers, fact);
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : null;
}
