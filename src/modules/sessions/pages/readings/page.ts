import { page } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams, takesPart } from '../../../relationships/index.ts';
import { readingsOf } from '../../queries/readings-of.ts';
import { view } from './view.tsx';

export const readingsPage = page({
  path: '/relationships/:relationship/readings',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    return at && { ...at, readings: await readingsOf(context.tx, at.relationship.id) };
  },
  may: (actor, { relationship }) => takesPart(actor, relationship),
  view,
});
