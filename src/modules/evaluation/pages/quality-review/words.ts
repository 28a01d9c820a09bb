import type { Side } from '../../../relationships/index.ts';

export const words = {
  title: 'Quality review',
  lead: 'What people said when their mentoring had ended. Everything here can be handed on.',
  how: (least: number) =>
    `Figures count answers in batches of ${least}, and none describes fewer than ${least} people: not by itself, and not by taking one figure from another. Sentences are printed only where their author agreed.`,
  workbook: 'Download as Excel',
  feedback: 'All feedback',
  sides: { mentee: 'What mentees said', mentor: 'What mentors said' } satisfies Record<Side, string>,
  counted: (given: number, asked: number, counted: number) =>
    `${given} of ${asked} gave feedback; the figures count ${counted}.`,
  noneCounted: (given: number, asked: number, least: number) =>
    `${given} of ${asked} gave feedback. There are figures when ${least} have.`,
  ratings: 'How it went',
  question: 'Question',
  answer: 'Answer',
  answered: 'Answered',
  upper: (points: readonly string[]) => `${points.at(-2)} or ${points.at(-1)?.toLowerCase()}`,
  lower: 'Less than that',
  notShown: 'Not shown',
  whyNotShown: (least: number) =>
    `“Not shown” stands where a figure would describe fewer than ${least} people, or let such a figure be worked out.`,
  option: 'What',
  chose: 'People',
  choicesSummary: (counted: number) => `Of ${counted} who answered. Each could choose several.`,
  optionsNotShown: (options: string) => `Not shown, because too few chose it or too few did not: ${options}.`,
  yes: 'Yes',
  no: 'No',
  unanswered: 'Not answered',
  yesOrNo: 'Yes or no',
  councils: 'Mentors given and received',
  council: 'Council or organisation',
  given: 'Mentors given',
  received: 'Mentors received',
  unknown: 'Not known',
  noCouncils: 'When mentoring begins, this shows how many mentors each council gave and received.',
  quotes: 'In their words',
  by: { mentee: 'A mentee', mentor: 'A mentor' } satisfies Record<Side, string>,
  noQuotes: 'Nobody has agreed to have a sentence printed yet.',
} as const;
