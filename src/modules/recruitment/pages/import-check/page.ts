import { explain, page } from '../../../../platform/http/index.ts';
import { mayRunProgramme } from '../../../programmes/index.ts';
import { bringInLater } from '../../import/commands/bring-in-later.ts';
import { moveImport } from '../../import/commands/move-import.ts';
import { importAddress, importParams, importPath, visitImport } from '../import-page.tsx';
import { summaryOf } from './summary.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const importCheckPage = page({
  path: `${importPath}/check`,
  params: importParams,
  load: visitImport,
  may: (actor, { programme }) => mayRunProgramme(actor, programme.id),
  view: ({ facts }) => view(facts),
  submit: async ({ tx, actor, facts, now, services }) => {
    if (!facts.draft) return explain(words.over);
    const { found, programme } = facts;
    if (summaryOf(facts).open > 0) return explain(words.questionsOpen);
    if (!(await moveImport(tx, { id: found.id, move: 'begin', by: actor.person, now }))) return explain(words.over);
    // A long list takes a while, and a request must not: what comes of it shows on the import's own page.
    tx.afterCommit(() => bringInLater(services, { id: found.id, programme: programme.id, by: actor.person }));
    return null;
  },
  next: ({ facts }) => importAddress(facts),
});
