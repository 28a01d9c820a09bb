import { page } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams, takesPart } from '../../../relationships/index.ts';
import { openingsToldTo } from '../../queries/read-opening.ts';
import { view } from './view.tsx';

/** For those in the relationship: how their logs could be opened, and when they were. */
export const membersPage = page({
  path: '/relationships/:relationship/openings',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    return at && { ...at, openings: await openingsToldTo(context.tx, at.relationship.id) };
  },
  may: (actor, { relationship }) => takesPart(actor, relationship),
  view,
});
