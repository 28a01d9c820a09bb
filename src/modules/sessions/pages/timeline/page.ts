import { page } from '../../../../platform/http/index.ts';
import { atRelationship, maySeeRelationship, relationshipParams } from '../../../relationships/index.ts';
import { timelineOf } from './load.ts';
import { view } from './view.tsx';

export const timelinePage = page({
  path: '/relationships/:relationship/timeline',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    return at && timelineOf(context.tx, context.actor, at);
  },
  may: (actor, { relationship }) => maySeeRelationship(actor, relationship),
  view,
});
