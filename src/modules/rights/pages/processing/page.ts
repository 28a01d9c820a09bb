import type { SignedIn } from '../../../../platform/access/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { page } from '../../../../platform/http/index.ts';
import { activitiesOf, type TableNote } from '../../../../platform/personal-data/index.ts';
import { organisationNames } from '../../../people/index.ts';
import { listStaff } from '../../../programmes/index.ts';
import { type AtProgramme, atProgramme, programmeParams } from '../../at-programme.ts';
import { mayProtect } from '../../policy.ts';
import { view } from './view.tsx';

export const processingPage = (notes: readonly TableNote[]) => {
  const rooms = activitiesOf(notes);
  return page({
    path: '/programmes/:programme/data-protection/processing',
    params: programmeParams,
    load: async (context) => {
      const at = await atProgramme(context);
      return at && { ...at, ...(await answering(context, at)) };
    },
    may: mayProtect,
    view: ({ facts }) => view({ ...facts, rooms }),
  });
};

/** Who answers for it: whoever runs the programme, and those named for data protection. */
async function answering(
  { tx, actor }: { readonly tx: Tx; readonly actor: SignedIn },
  { programme: { id, organisation } }: AtProgramme,
) {
  const names = await organisationNames(tx, [organisation]);
  const staff = await listStaff(tx, id);
  return {
    council: names.get(organisation) ?? null,
    officers: staff.filter(({ role }) => role === 'data-protection-officer').map(({ person, name }) =>
      person === actor.person ? (actor.name ?? name) : name,
    ),
  };
}
