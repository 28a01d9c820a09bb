import { z } from 'zod';
import { action, explain, page } from '../../../../platform/http/index.ts';
import { mayRunProgramme, readProgramme } from '../../../programmes/index.ts';
import { progressOf } from '../../import/commands/bring-in-later.ts';
import { dropImport } from '../../import/commands/drop-import.ts';
import { findImport } from '../../import/queries/find-import.ts';
import { builtOn, importCounts, importedPeople, peoplePerPage } from '../../import/queries/import-result.ts';
import { importParams, importPath } from '../import-page.tsx';
import { view } from './view.tsx';
import { words } from './words.ts';

export const importResultPage = page({
  path: importPath,
  params: importParams,
  query: z.object({ page: z.coerce.number().int().min(1).default(1) }),
  load: async ({ tx, actor, params, query }) => {
    const programme = await readProgramme(tx, params.programme);
    const found = programme && (await findImport(tx, { programme: programme.id, id: params.import }));
    if (!programme || !found || (found.state === 'reading' && found.startedBy !== actor.person)) return null;
    const people = await importedPeople(tx, {
      id: found.id,
      most: peoplePerPage,
      skip: (query.page - 1) * peoplePerPage,
    });
    const since = found.state === 'imported' ? await builtOn(tx, found.id, found.stateSince) : [];
    return {
      programme,
      found,
      people,
      since,
      counts: await importCounts(tx, found.id),
      progress: progressOf(found.id),
    };
  },
  may: (actor, { programme }) => mayRunProgramme(actor, programme.id),
  view: ({ facts, query }) => view({ ...facts, page: query.page }),
});

export const importDroppingPage = action({
  path: `${importPath}/dropping`,
  params: importParams,
  load: ({ tx, params, lock }) => findImport(tx, { programme: params.programme, id: params.import, lock }),
  may: (actor, found) => mayRunProgramme(actor, found.programme) && actor.person === found.startedBy,
  submit: async ({ tx, actor, facts, now }) =>
    (await dropImport(tx, { id: facts.id, by: actor.person, now })) || explain(words.over),
  next: ({ facts }) => ({ to: `/programmes/${facts.programme}/import`, notice: words.dropped }),
});
