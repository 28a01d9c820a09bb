import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { portraitLifecycle } from '../lifecycle.ts';
import type { Tables } from '../tables.ts';
import { refreshPortrait } from './refresh-portrait.ts';

interface Opening {
  readonly programme: string;
  readonly mentor: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The mentor's profile in the programme, begun as an empty draft when there is none; gives its id. */
export async function openPortrait(tx: Tx, { programme, mentor, by, now }: Opening): Promise<string> {
  const tables = within<Tables>(tx);
  const known = await tables
    .selectFrom('directory.portrait')
    .select('id')
    .where('programme', '=', programme)
    .where('mentor', '=', mentor)
    .forUpdate()
    .executeTakeFirst();
  if (known) return known.id;
  const id = newId();
  const [state] = portraitLifecycle.states;
  await tables
    .insertInto('directory.portrait')
    .values({ id, programme, mentor, state, turn: 1, sort_name: '', sort_organisation: '' })
    .execute();
  await tables
    .insertInto('directory.portrait_change')
    .values({ portrait: id, turn: 1, state, at: now, by_person: by })
    .execute();
  await refreshPortrait(tx, id);
  return id;
}
