import type { Audience, Matching, Side } from '../../../programmes/index.ts';
import { inCommon, kilometres } from '../rules/asking.ts';
import type { Look } from '../rules/looks.ts';
import { type Facts, type FactValue, valuesOf } from '../rules/people.ts';

/** What a criterion or a rule looked at: one fact of each side, in words; null where this audience does not read it. */
export interface Evidence {
  readonly words: string;
  readonly mentee: readonly string[] | null;
  readonly mentor: readonly string[] | null;
  readonly inCommon: readonly string[];
  readonly kilometres: number | null;
}

export type Witness = (pair: Readonly<Record<Side, Facts>>, audience: Audience) => readonly Evidence[];

/** Makes ready to show, for one pair after another, what was looked at; each once. */
export function witnessOf(definition: Matching, looks: readonly Look[]): Witness {
  const distinct = new Map(looks.map((look) => [`${look.mentee} ${look.mentor}`, look]));
  const witnesses = [...distinct.values()].map((look) => {
    const mentee = factOf(definition, look.mentee, 'mentee');
    const mentor = factOf(definition, look.mentor, 'mentor');
    const fact = look.mentee ?? look.mentor ?? '';
    const { words = fact, kind } = definition.facts[fact] ?? {};
    const away = (pair: Readonly<Record<Side, Facts>>) =>
      kilometres(definition.places, pair.mentee[look.mentee ?? ''], pair.mentor[look.mentor ?? '']);
    return { mentee, mentor, words, away: kind === 'place' ? away : () => null };
  });
  return (pair, audience) =>
    witnesses.map(({ mentee, mentor, words, away }) => {
      const [one, other] = [mentee(pair, audience), mentor(pair, audience)];
      const bothShown = one !== null && other !== null;
      return {
        words,
        mentee: one,
        mentor: other,
        inCommon: bothShown ? inCommon(one, other) : [],
        kilometres: bothShown ? away(pair) : null,
      };
    });
}

type Reader = (pair: Readonly<Record<Side, Facts>>, audience: Audience) => readonly string[] | null;

/** People read their own facts, and of each other's what the definition says; nobody reads a private one. */
function factOf({ facts }: Matching, fact: string | null, side: Side): Reader {
  const known = fact === null ? undefined : facts[fact];
  if (fact === null || !known || known.private) return () => null;
  const labels = new Map(known.options.map(({ value, label }) => [value, label]));
  return (pair, audience) =>
    side === audience || known.readers[side].includes(audience) ? saying(pair[side][fact], labels) : null;
}

function saying(value: FactValue | undefined, labels: ReadonlyMap<string, string>): readonly string[] {
  const values = typeof value === 'number' ? [String(value)] : valuesOf(value);
  return values.map((one) => labels.get(one) ?? one);
}
