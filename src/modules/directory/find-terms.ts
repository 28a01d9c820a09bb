import { type Answers, answerWords, type Questionnaire, questionsOf } from '../questionnaires/index.ts';

/** What a mentor can be found by: a kind and a value, one row each in the database. */
export interface FindTerm {
  readonly kind: FindKind;
  readonly value: string;
}

/** The ticked lists of a portrait that can be filtered by, by the fact that their question carries. */
export const tickedKinds = {
  topics: 'topic',
  authorities: 'authority',
  'organisational-context': 'context',
  methods: 'method',
} as const;

export type FindKind = (typeof tickedKinds)[keyof typeof tickedKinds] | 'council-kind' | 'region' | 'word';

interface Findable {
  readonly form: Questionnaire;
  readonly answers: Answers;
  readonly person: {
    readonly name: string;
    readonly title: string | null;
    readonly organisation_name: string | null;
    readonly organisation_kind: string | null;
    readonly region: string | null;
  };
}

export function findTerms({ form, answers, person }: Findable): readonly FindTerm[] {
  const ticks = questionsOf(form).flatMap((question) => {
    const kind = kindOf(question.fact);
    const answer = answers[question.name];
    return kind && Array.isArray(answer) ? answer.map((value: string) => ({ kind, value })) : [];
  });
  const places = [
    ...(person.organisation_kind ? [{ kind: 'council-kind' as const, value: person.organisation_kind }] : []),
    ...(person.region ? [{ kind: 'region' as const, value: person.region }] : []),
  ];
  const topics = questionsOf(form).find(({ fact }) => fact === 'topics');
  const given = topics && answers[topics.name];
  const expertise = topics && given !== undefined ? answerWords(topics, given, new Map()) : [];
  const words = wordsIn([person.name, person.title ?? '', person.organisation_name ?? '', ...expertise].join(' '));
  return [...ticks, ...places, ...words.map((value) => ({ kind: 'word' as const, value }))];
}

export const kindOf = (fact: string | undefined): FindKind | undefined =>
  new Map<string | undefined, FindKind>(Object.entries(tickedKinds)).get(fact);

/** Words too common in these texts to tell one mentor from another. */
const empty = new Set([
  'and',
  'the',
  'of',
  'for',
  'in',
  'to',
  'my',
  'a',
  'an',
  'who',
  'at',
  'with',
  'be',
  'are',
  'used',
]);

/** Each word once, in small letters without accents, so that "Zoë" is found by "zoe" and "O’Neill" by "oneill". */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !empty.has(word));
}
