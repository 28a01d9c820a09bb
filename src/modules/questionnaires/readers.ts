import type { Audience, Question } from './definition.ts';

/** What a scheme calls the people in it: "administrator" where another says "coordinator". */
export type AudienceNames = Readonly<Record<Audience, string>>;

export const usualNames: AudienceNames = {
  coordinator: 'the coordinator',
  'line-manager': 'your line manager',
  mentor: 'your mentor',
  mentee: 'the people you mentor',
  'programme-report': 'readers of the programme report, without your name',
};

/** The sentence above the box. */
export function readersSentence(question: Question, names: AudienceNames = usualNames): string {
  if (question.special) return 'Used only to find a match, and shown to nobody. You can take it back at any time.';
  if (question.readers.length === 0) return 'Only you can read this.';
  return `You and ${listed(question.readers.map((one) => names[one]))} can read this.`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
