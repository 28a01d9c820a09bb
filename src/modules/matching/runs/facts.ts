import { type Matching, suggestLevel } from '../../programmes/index.ts';
import { type Answer, type Answers, type Questionnaire, questionsOf } from '../../questionnaires/index.ts';
import type { Facts, FactValue } from '../engine/rules/people.ts';

/**
 * What somebody answered, under the names that the programme's definition of matching gives its facts. Where they work is
 * taken from their post: an answer points into the register, and would be neither readable nor the same as anybody's name.
 */
export function factsTold({ facts }: Matching, form: Questionnaire, answers: Answers): Facts {
  return Object.fromEntries(
    questionsOf(form).flatMap(({ name, fact, kind }) => {
      const known = fact === undefined || kind === 'organisation' ? undefined : facts[fact];
      const value = known && asFact(answers[name], known.kind);
      return fact === undefined || value === undefined ? [] : [[fact, value]];
    }),
  );
}

/** A number is only taken where a number was asked for: kinds of post are told apart by their titles. */
function asFact(answer: Answer | undefined, kind: Matching['facts'][string]['kind']): FactValue | undefined {
  if (answer === undefined) return undefined;
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (kind === 'number') return typeof answer === 'number' ? answer : undefined;
  return typeof answer === 'number' ? String(answer) : answer;
}

export interface Post {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly kind: string | null;
  readonly region: string | null;
}

/** What follows from a post and from where it is held. */
export function factsOfPost({ facts, places }: Matching, { title, organisation, kind, region }: Post): Facts {
  const place = [organisation, region].find((name) => name !== null && name in places);
  const fromTitle = Object.entries(facts).flatMap(([name, fact]) => {
    const value = title === null ? null : suggestLevel({ levels: fact.options, rules: [] }, title);
    return value === null ? [] : [[name, fact.kind === 'number' ? Number(value) : value] as const];
  });
  return {
    ...Object.fromEntries(fromTitle),
    ...(organisation !== null && { organisation }),
    ...(kind !== null && { 'organisation-kind': kind }),
    ...(region !== null && { region }),
    ...(place && { place }),
  };
}
