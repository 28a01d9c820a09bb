import { explain, page } from '../../../../platform/http/index.ts';
import { mayRunProgramme } from '../../../programmes/index.ts';
import { bringIn } from '../../import/commands/bring-in.ts';
import { importAddress, importParams, importPath, loadImport } from '../import-page.tsx';
import { summaryOf } from './summary.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const importCheckPage = page({
  path: `${importPath}/check`,
  params: importParams,
  load: loadImport,
  may: (actor, { programme }) => mayRunProgramme(actor, programme.id),
  view: ({ facts }) => view(facts),
  submit: async ({ tx, actor, facts, now, services }) => {
    if (!facts.draft) return explain(words.over);
    const { programme, found, read, known, draft } = facts;
    if (summaryOf(facts).open > 0) return explain(words.questionsOpen);
    const { decisions } = draft;
    const result = await bringIn(tx, services.sealing, {
      id: found.id,
      programme,
      read,
      known,
      decisions,
      by: actor.person,
      now,
    });
    if (!result.done) return explain(result.why === 'no longer open' ? words.over : words.joined(result.name));
    return result.count;
  },
  next: ({ facts, result }) => ({ to: importAddress(facts), notice: words.done(result) }),
});
