import { listProgrammes, type Programme, readProgramme } from '../../../../modules/programmes/index.ts';
import { ownExpressions } from '../../../../modules/recruitment/index.ts';
import { relationshipsOf } from '../../../../modules/relationships/index.ts';
import { type Actor, anyone } from '../../../../platform/access/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { openPage } from '../../../../platform/http/index.ts';
import { view } from './view.tsx';

export const helpPage = openPage({
  path: '/help',
  load: async ({ tx, actor: { person } }) => {
    const mentoring = person ? await relationshipsOf(tx, person) : [];
    return { person, mentoring, programmes: await programmesToAsk(tx, { person }) };
  },
  may: anyone,
  view: ({ facts }) => view(facts),
});

/** Those that somebody takes part in or has asked to join; for a visitor, and for whoever has none, those that are open. */
async function programmesToAsk(tx: Tx, { person }: Pick<Actor, 'person'>): Promise<readonly Programme[]> {
  const own = person
    ? [...(await relationshipsOf(tx, person)), ...(await ownExpressions(tx, person))].map(({ programme }) => programme)
    : [];
  const open = own.length > 0 ? [] : (await listProgrammes(tx, { among: [], open: true })).map(({ id }) => id);
  const found: Programme[] = [];
  for (const id of new Set([...own, ...open])) {
    const programme = await readProgramme(tx, id);
    if (programme) found.push(programme);
  }
  return found;
}
