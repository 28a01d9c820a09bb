import { relationshipsOf } from '../../../modules/relationships/index.ts';
import type { PairPlan } from '../data/pair.ts';
import { personOf, type Region } from './region.ts';

/** Two people who work together, or have. */
export interface Pair {
  readonly region: Region;
  readonly relationship: string;
  /** Where their pages are. */
  readonly path: string;
  readonly people: Readonly<Record<'mentee' | 'mentor', string>>;
}

export async function pairOf(region: Region, plan: Pick<PairPlan, 'mentee' | 'mentor'>): Promise<Pair> {
  const people = { mentee: await personOf(region, plan.mentee), mentor: await personOf(region, plan.mentor) };
  const all = await region.teller.as(people.mentee, (tx) => relationshipsOf(tx, people.mentee));
  const theirs = all.find(({ members }) => members.some(({ person }) => person === people.mentor));
  if (!theirs) throw new Error(`${plan.mentee} and ${plan.mentor} have not begun`);
  return { region, relationship: theirs.id, path: `/relationships/${theirs.id}`, people };
}
