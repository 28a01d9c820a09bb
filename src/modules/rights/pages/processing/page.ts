import { page } from '../../../../platform/http/index.ts';
import { activitiesOf, type TableNote } from '../../../../platform/personal-data/index.ts';
import { atProgramme, programmeParams } from '../../at-programme.ts';
import { mayProtect } from '../../policy.ts';
import { view } from './view.tsx';

export const processingPage = (notes: readonly TableNote[]) => {
  const rooms = activitiesOf(notes);
  return page({
    path: '/programmes/:programme/data-protection/processing',
    params: programmeParams,
    load: atProgramme,
    may: mayProtect,
    view: ({ facts: { programme } }) => view({ programme, rooms }),
  });
};
