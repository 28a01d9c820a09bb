import type { Audience, Question } from './definition.ts';

/** What a scheme calls the people in it: "administrator" where another says "coordinator". */
export type AudienceNames = Readonly<Record<Audience | 'author', string>>;

export const usualNames: AudienceNames = {
  author: 'you',
  coordinator: 'the coordinator',
  'line-manager': 'your line manager',
  mentor: 'your mentor',
  mentee: 'the people you mentor',
  'programme-report': 'readers of the programme report, without your name',
};

/** Who will read it, as it stands above the box. */
export function readersOf(question: Question, names: AudienceNames = usualNames): string {
  if (question.special) return 'nobody. It is used only to find a match, and you can take it back at any time';
  return listed([names.author, ...question.readers.map((one) => names[one])]);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? `only ${names.join('')}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
