import { z } from 'zod';
import { page, refuse, uuid } from '../../../../platform/http/index.ts';
import { mayRunProgramme, readProgramme } from '../../../programmes/index.ts';
import { startImport } from '../../import/commands/start-import.ts';
import { fileFaultInWords } from '../../import/file/limits.ts';
import { readFile } from '../../import/file/read-file.ts';
import { findImports } from '../../import/queries/find-import.ts';
import { findTable } from '../../import/table/find-table.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const importStartPage = page({
  path: '/programmes/:programme/import',
  params: z.object({ programme: uuid }),
  load: async ({ tx, params }) => {
    const programme = await readProgramme(tx, params.programme);
    return programme && { programme, imports: await findImports(tx, { programme: programme.id }) };
  },
  may: (actor, { programme }) => mayRunProgramme(actor, programme.id),
  view: ({ facts, form, actor }) => view({ ...facts, form, person: actor.person }),
  submit: async ({ tx, actor, facts: { programme }, files, now, services }) => {
    const { file } = files;
    if (!file || file.name === '') return refuse({ file: words.missing });
    const sheets = await readFile(file);
    if (typeof sheets === 'string') return refuse({ file: fileFaultInWords(sheets) });
    if (!sheets.some((sheet) => findTable(sheet))) return refuse({ file: words.noList });
    return startImport(tx, services.sealing, { programme: programme.id, sheets, by: actor.person, now });
  },
  next: ({ params, result }) => `/programmes/${params.programme}/import/${result}/columns`,
});
