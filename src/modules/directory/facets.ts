import { type Question, type Questionnaire, questionsOf } from '../questionnaires/index.ts';
import { type FindKind, kindOf } from './find-terms.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

/** The lists by which a directory is filtered, in their order on the page. */
export const facetKinds = [
  'topic',
  'context',
  'method',
  'authority',
  'council-kind',
  'region',
] as const satisfies readonly FindKind[];
export type FacetKind = (typeof facetKinds)[number];

export interface Facet {
  readonly kind: FacetKind;
  readonly choices: readonly Choice[];
}

interface Places {
  readonly kinds: readonly string[];
  readonly regions: readonly string[];
}

/** Everything that mentors could be filtered by: what the questions of the profile offer, and the register. */
export function facetsOf(form: Questionnaire, { kinds, regions }: Places): readonly Facet[] {
  const offered = new Map<FindKind | undefined, readonly Choice[]>([
    ...questionsOf(form).map((question) => [kindOf(question.fact), choicesOf(question)] as const),
    ['council-kind', kinds.map((kind) => ({ value: kind, text: kind.charAt(0).toUpperCase() + kind.slice(1) }))],
    ['region', regions.map((region) => ({ value: region, text: region }))],
  ]);
  return facetKinds.map((kind) => ({ kind, choices: offered.get(kind) ?? [] }));
}

const choicesOf = (question: Question): readonly Choice[] =>
  question.kind === 'many-of' ? question.options.map(({ value, label }) => ({ value, text: label })) : [];
