import { type Database, type Tx, within } from '../../../platform/db/index.ts';
import type { Handler } from '../../../platform/jobs/index.ts';
import { refreshPortrait, refreshPortraitsOf } from '../commands/refresh-portrait.ts';
import type { Tables } from '../tables.ts';

/** Somebody has another post: they are found by it from now on. */
export const refreshAfterMove: Handler<unknown> = async ({ tx, event }) => {
  const person = event.ids['person'];
  if (person) await refreshPortraitsOf(tx, person);
};

/** Whoever goes by another name is listed under it. */
export const keepUpWithNames = {
  name: 'directory.keep-up-with-names',
  every: Temporal.Duration.from({ minutes: 10 }),
  async run({ db }: { readonly db: Database }): Promise<number> {
    const stale = await db.transaction('worker', listedOtherwise);
    for (const id of stale) await db.transaction('worker', (tx) => refreshPortrait(tx, id));
    return stale.length;
  },
};

async function listedOtherwise(tx: Tx): Promise<readonly string[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('directory.portrait as d')
    .innerJoin('people.current_person as n', 'n.id', 'd.mentor')
    .select('d.id')
    .where((eb) =>
      eb.or([
        eb('d.sort_name', '!=', eb.fn<string>('lower', ['n.sort_name'])),
        eb('d.sort_organisation', '!=', eb.fn.coalesce('n.organisation_name', eb.val(''))),
      ]),
    )
    .limit(200)
    .execute();
  return rows.map(({ id }) => id);
}
