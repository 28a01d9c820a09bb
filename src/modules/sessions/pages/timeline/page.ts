import { page } from '../../../../platform/http/index.ts';
import { atRelationship, maySeeRelationship, relationshipParams } from '../../../relationships/index.ts';
import { progressOf } from '../../queries/progress-of.ts';
import { timeline } from '../../queries/timeline.ts';
import { view } from './view.tsx';

export const timelinePage = page({
  path: '/relationships/:relationship/timeline',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    if (!at) return null;
    const { tx } = context;
    const { id } = at.relationship;
    return { ...at, progress: await progressOf(tx, id), facts: await timeline(tx, id) };
  },
  may: (actor, { relationship }) => maySeeRelationship(actor, relationship),
  view,
});
