import type { Audience, Criterion, Matching, Side } from '../../../programmes/index.ts';
import { measureLooks } from '../candidates/items.ts';
import { inCommon, kilometres } from '../rules/asking.ts';
import { type FactValue, valuesOf } from '../rules/people.ts';
import type { Pair } from './run.ts';

/** What a criterion looked at: one fact of each side, in words; null where this audience does not read it. */
export interface Evidence {
  readonly words: string;
  readonly mentee: readonly string[] | null;
  readonly mentor: readonly string[] | null;
  readonly inCommon: readonly string[];
  readonly kilometres: number | null;
}

export function evidenceFor(
  definition: Matching,
  criterion: Criterion,
  pair: Pair,
  audience: Audience,
): readonly Evidence[] {
  const looks = new Map(measureLooks(criterion.measure).map((look) => [`${look.mentee} ${look.mentor}`, look]));
  return [...looks.values()].map((look) => {
    const shown = (side: Side): readonly string[] | null => {
      const fact = look[side];
      return fact !== null && mayRead(definition, { fact, side, audience })
        ? saying(definition, fact, pair[side][fact])
        : null;
    };
    const [mentee, mentor] = [shown('mentee'), shown('mentor')];
    const fact = look.mentee ?? look.mentor ?? '';
    const isPlace = definition.facts[fact]?.kind === 'place' && mentee !== null && mentor !== null;
    return {
      words: definition.facts[fact]?.words ?? fact,
      mentee,
      mentor,
      inCommon: inCommon(mentee ?? [], mentor ?? []),
      kilometres: isPlace ? kilometres(definition.places, pair.mentee[fact], pair.mentor[look.mentor ?? fact]) : null,
    };
  });
}

interface Reading {
  readonly fact: string;
  readonly side: Side;
  readonly audience: Audience;
}

/** People read their own, and of each other what the definition says. */
function mayRead({ facts }: Matching, { fact, side, audience }: Reading): boolean {
  const known = facts[fact];
  if (!known || known.private) return false;
  return side === audience || known.readers[side].includes(audience);
}

function saying({ facts }: Matching, fact: string, value: FactValue | undefined): readonly string[] {
  const labels = new Map(facts[fact]?.options.map((option) => [option.value, option.label]));
  const values = typeof value === 'number' ? [String(value)] : valuesOf(value);
  return values.map((one) => labels.get(one) ?? one);
}
