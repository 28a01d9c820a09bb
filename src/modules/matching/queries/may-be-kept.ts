import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Programme } from '../../programmes/index.ts';
import { type BrokenRule, rulesBroken } from '../rules.ts';
import type { Tables } from '../tables.ts';
import { matchingTerms } from '../terms.ts';
import { judgePairs } from './judge-pairs.ts';

interface Asked {
  readonly programme: Programme;
  readonly request: { readonly id: string; readonly mentee: string };
  readonly mentor: string;
  readonly today: Temporal.PlainDate;
}

/** Yes, or why a run could not do it: these rules, or every place of the mentor is kept for somebody else. */
export type MayBeKept = 'yes' | 'not-waiting' | 'all-kept' | readonly BrokenRule[];

export async function mayBeKept(tx: Tx, sealing: Sealing, asked: Asked): Promise<MayBeKept> {
  const { programme, request, mentor } = asked;
  const { pairs } = await judgePairs(tx, sealing, { ...asked, mentors: [mentor] });
  const judged = pairs.get(mentor);
  if (!judged) return 'not-waiting';
  // To keep two together takes back that they were never to be matched.
  const byHand = rulesBroken({ ...judged.facts, neverTogether: false }, matchingTerms(programme));
  const broken = [...byHand, ...judged.brokenInRuns];
  if (broken.length > 0) return broken;
  const others = await keptForOthers(tx, { programme: programme.id, mentee: request.mentee, mentor });
  return others < judged.facts.free ? 'yes' : 'all-kept';
}

interface Kept {
  readonly programme: string;
  readonly mentee: string;
  readonly mentor: string;
}

async function keptForOthers(tx: Tx, { programme, mentee, mentor }: Kept): Promise<number> {
  const { count } = await within<Tables>(tx)
    .selectFrom('matching.hold as h')
    .innerJoin('matching.request as r', (join) =>
      join.onRef('r.programme', '=', 'h.programme').onRef('r.mentee', '=', 'h.mentee').on('r.state', '=', 'waiting'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('h.programme', '=', programme)
    .where('h.mentor', '=', mentor)
    .where('h.mentee', '<>', mentee)
    .where('h.kind', '=', 'keep')
    .where('h.ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
