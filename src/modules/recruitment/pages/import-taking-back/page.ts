import { explain, page } from '../../../../platform/http/index.ts';
import { mayRunProgramme } from '../../../programmes/index.ts';
import { takeBackImport } from '../../import/commands/take-back-import.ts';
import { findImport } from '../../import/queries/find-import.ts';
import { importCounts } from '../../import/queries/import-result.ts';
import { importAddress, importParams, importPath } from '../import-page.tsx';
import { view } from './view.tsx';
import { words } from './words.ts';

export const importTakingBackPage = page({
  path: `${importPath}/taking-back`,
  params: importParams,
  load: async ({ tx, params, lock }) => {
    const found = await findImport(tx, { programme: params.programme, id: params.import, lock });
    return found?.state === 'imported' ? { found, counts: await importCounts(tx, found.id) } : null;
  },
  may: (actor, { found }) => mayRunProgramme(actor, found.programme),
  view: ({ facts }) => view(facts),
  submit: async ({ tx, actor, facts: { found }, now }) =>
    (await takeBackImport(tx, { found, by: actor.person, now })) || explain(words.builtOn),
  next: ({ facts }) => ({ to: importAddress(facts), notice: words.done }),
});
