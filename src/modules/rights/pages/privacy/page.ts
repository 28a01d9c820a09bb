import { anyone } from '../../../../platform/access/index.ts';
import { openPage } from '../../../../platform/http/index.ts';
import { activitiesOf, type TableNote } from '../../../../platform/personal-data/index.ts';
import { view } from './view.tsx';

/** For everybody, also before they have said who they are. */
export const privacyPage = (notes: readonly TableNote[]) => {
  const activities = [...activitiesOf(notes).values()].flat();
  return openPage({
    path: '/privacy',
    load: async ({ actor }) => ({ isKnown: actor.person !== null }),
    may: anyone,
    view: ({ facts: { isKnown } }) => view({ isKnown, activities }),
  });
};
