import { z } from 'zod';
import { type Programme, readProgramme } from '../../../../modules/programmes/index.ts';
import { type RelationshipState, relationshipLifecycle } from '../../../../modules/relationships/index.ts';
import { page, uuid } from '../../../../platform/http/index.ts';
import { mayRun } from '../../policy.ts';
import { countRelationships } from '../../queries/count-relationships.ts';
import { type ListedRelationship, listRelationships } from '../../queries/list-relationships.ts';
import { view } from './view.tsx';

const perPage = 50;

export interface RelationshipsFacts {
  readonly programme: Programme;
  readonly list: readonly ListedRelationship[];
  readonly state: RelationshipState | null;
  readonly page: number;
  readonly pages: number;
}

export const relationshipsPage = page({
  path: '/programmes/:programme/relationships',
  params: z.object({ programme: uuid }),
  query: z.object({
    state: z.enum(relationshipLifecycle.states).nullable().catch(null),
    page: z.coerce.number().int().min(1).max(100_000).catch(1),
  }),
  load: async ({ tx, params, query }): Promise<RelationshipsFacts | null> => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme) return null;
    const counts = await countRelationships(tx, programme.id);
    const all = query.state ? (counts[query.state] ?? 0) : Object.values(counts).reduce((sum, one) => sum + one, 0);
    const list = await listRelationships(tx, {
      programme: programme.id,
      state: query.state,
      most: perPage,
      skip: (query.page - 1) * perPage,
    });
    return { programme, list, ...query, pages: Math.max(1, Math.ceil(all / perPage)) };
  },
  may: (actor, { programme }) => mayRun(actor, programme.id),
  view: ({ facts }) => view(facts),
});
