import { page } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams } from '../../../relationships/index.ts';
import { maySeeDisclosures } from '../../policy.ts';
import { disclosuresOf } from '../../queries/read-disclosure.ts';
import { view } from './view.tsx';

export const disclosuresPage = page({
  path: '/relationships/:relationship/disclosures',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    return at && { ...at, disclosures: await disclosuresOf(context.tx, at.relationship.id) };
  },
  may: (actor, { relationship }) => maySeeDisclosures(actor, relationship),
  view,
});
