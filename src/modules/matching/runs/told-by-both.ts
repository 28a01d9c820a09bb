import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { Matching } from '../../programmes/index.ts';
import type { Facts } from '../engine/rules/people.ts';
import type { Tables } from '../tables.ts';
import { factsOfPost } from './facts.ts';
import { readTold } from './read-told.ts';

interface Asked {
  readonly programme: string;
  readonly definition: Matching;
  readonly mentee: string;
  readonly mentors: readonly string[];
}

export interface ToldByBoth {
  readonly mentee: Facts;
  readonly mentors: ReadonlyMap<string, Facts>;
}

/** What a run is told of a mentee and of some mentors, as far as the acting person may read it. */
export async function toldByBoth(tx: Tx, sealing: Sealing, { mentee, mentors, ...asked }: Asked): Promise<ToldByBoth> {
  const posts = await postsOf(tx, asked.definition, [mentee, ...mentors]);
  const mine = await readTold(tx, sealing, { ...asked, people: [mentee], side: 'mentee' });
  const theirs =
    mentors.length === 0 ? new Map() : await readTold(tx, sealing, { ...asked, people: mentors, side: 'mentor' });
  return {
    mentee: { ...posts.get(mentee), ...mine.get(mentee) },
    mentors: new Map(mentors.map((mentor) => [mentor, { ...posts.get(mentor), ...theirs.get(mentor) }])),
  };
}

async function postsOf(tx: Tx, definition: Matching, people: readonly string[]): Promise<ReadonlyMap<string, Facts>> {
  const rows = await within<Tables>(tx)
    .selectFrom('people.current_person')
    .select(['id', 'title', 'organisation_name as organisation', 'organisation_kind as kind', 'region'])
    .where('id', 'in', people)
    .execute();
  return new Map(rows.map(({ id, ...post }) => [id, factsOfPost(definition, post)]));
}
