import type { Matching, Rule, Test } from '../../../programmes/index.ts';
import { asking } from './asking.ts';
import type { Facts } from './people.ts';

/** As much of a programme's terms as its rules hang on. */
export interface TermsAsked {
  readonly trainingNeeded: boolean;
  readonly unconnectedIsARule: boolean;
}

/** The definition without the rules that the programme's terms do not ask for. */
export function inForce(definition: Matching, terms: TermsAsked): Matching {
  const asked = { 'training-needed': terms.trainingNeeded, 'unconnected-is-a-rule': terms.unconnectedIsARule };
  return { ...definition, rules: definition.rules.filter(({ underTerm }) => !underTerm || asked[underTerm]) };
}

export interface Judge {
  readonly rule: Rule;
  readonly breaks: (mentee: Facts, mentor: Facts) => boolean;
}

export function judges({ rules, places }: Pick<Matching, 'rules' | 'places'>): readonly Judge[] {
  return rules.map((rule) => {
    const holds = asking(testOf(rule), places);
    return { rule, breaks: 'forbids' in rule ? holds : (mentee, mentor) => !holds(mentee, mentor) };
  });
}

export const testOf = (rule: Rule): Test => ('forbids' in rule ? rule.forbids : rule.needs);

/** Every rule that this pair would break, in the order of the definition; none when it is possible. */
export const brokenBy = (all: readonly Judge[], mentee: Facts, mentor: Facts): readonly Rule[] =>
  all.filter(({ breaks }) => breaks(mentee, mentor)).map(({ rule }) => rule);
