import { page } from '../../../../platform/http/index.ts';
import { maySeeRelationship, relationshipParams } from '../../../relationships/index.ts';
import { load } from './load.ts';
import { view } from './view.tsx';

export const relationshipPage = page({
  path: '/relationships/:relationship',
  params: relationshipParams,
  load,
  may: (actor, { relationship }) => maySeeRelationship(actor, relationship),
  view,
});
