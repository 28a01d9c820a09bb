import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import type { LearningTables } from '../tables.ts';

export interface ListedTraining {
  readonly person: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly kind: string;
  readonly heldOn: Temporal.PlainDate | null;
  readonly seenBy: string;
}

/** One page of what is recorded in a programme, by the order of surnames. */
export async function listTrainings(
  tx: Tx,
  { programme, skip, most }: { readonly programme: string; readonly skip: number; readonly most: number },
): Promise<readonly ListedTraining[]> {
  return within<LearningTables & PeopleViews>(tx)
    .selectFrom('learning.training as t')
    .innerJoin('people.current_person as p', 'p.id', 't.person')
    .leftJoin('people.current_person as s', 's.id', 't.seen_by')
    .select(['t.person', 'p.name', 'p.organisation_name as organisation', 't.kind', 't.held_on as heldOn'])
    .select((select) => select.fn.coalesce('s.name', select.val('A coordinator')).as('seenBy'))
    .where('t.programme', '=', programme)
    .where('t.taken_back_at', 'is', null)
    .orderBy('p.sort_name')
    .orderBy('t.recorded_at')
    .offset(skip)
    .limit(most)
    .execute();
}

export async function countTrainings(tx: Tx, programme: string): Promise<number> {
  const { count } = await within<LearningTables>(tx)
    .selectFrom('learning.training')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('programme', '=', programme)
    .where('taken_back_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
