import type { Tx } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { type BrokenRule, type Caution, cautions, type PairFacts, rulesBroken, rulesOfRunsBroken } from '../rules.ts';
import { type ToldByBoth, toldByBoth } from '../runs/told-by-both.ts';
import { matchingTerms } from '../terms.ts';
import { pairFacts } from './pair-facts.ts';

/** A mentor beside a request, with every rule that a match would break. */
export interface Judged {
  readonly facts: PairFacts;
  readonly broken: readonly BrokenRule[];
  /** Rules that a run keeps to as well, and whoever matches by hand may set aside. */
  readonly brokenInRuns: readonly BrokenRule[];
  readonly cautions: readonly Caution[];
}

interface Asked {
  readonly programme: Programme;
  readonly request: { readonly id: string; readonly mentee: string };
  readonly mentors: readonly string[];
  readonly today: Temporal.PlainDate;
}

interface Judgement {
  readonly pairs: ReadonlyMap<string, Judged>;
  readonly told: ToldByBoth;
}

export async function judgePairs(tx: Tx, sealing: Sealing, asked: Asked): Promise<Judgement> {
  const { programme, request, mentors, today } = asked;
  const terms = matchingTerms(programme);
  const { definition } = terms;
  const pairs = await pairFacts(tx, { request: request.id, mentors, today });
  const told = await toldByBoth(tx, sealing, { programme: programme.id, definition, mentee: request.mentee, mentors });
  const judged = (mentor: string, facts: PairFacts): Judged => ({
    facts,
    broken: rulesBroken(facts, terms),
    brokenInRuns: rulesOfRunsBroken(facts, { mentee: told.mentee, mentor: told.mentors.get(mentor) ?? {} }, terms),
    cautions: cautions(facts, terms),
  });
  return { pairs: new Map([...pairs].map(([mentor, facts]) => [mentor, judged(mentor, facts)])), told };
}
