import { z } from 'zod';
import { type Programme, readProgramme } from '../../../../modules/programmes/index.ts';
import { relationshipLifecycle } from '../../../../modules/relationships/index.ts';
import { page, uuid } from '../../../../platform/http/index.ts';
import { mayRun } from '../../policy.ts';
import {
  type ListedRelationship,
  listRelationships,
  type RelationshipFilter,
} from '../../queries/list-relationships.ts';
import { view } from './view.tsx';

const perPage = 50;
/** Nobody turns so many pages: a filter finds the rest. */
const mostPages = 20;

const partOfName = z.string().trim().min(1).max(100).nullable().catch(null);

export interface RelationshipsFacts {
  readonly programme: Programme;
  readonly list: readonly ListedRelationship[];
  readonly filter: RelationshipFilter;
  readonly page: number;
  readonly more: boolean;
  /** There is more than pages show. */
  readonly cut: boolean;
}

export const relationshipsPage = page({
  path: '/programmes/:programme/relationships',
  params: z.object({ programme: uuid }),
  query: z.object({
    state: z.enum(relationshipLifecycle.states).nullable().catch(null),
    name: partOfName,
    organisation: partOfName,
    next: z.literal('none').nullable().catch(null),
    page: z.coerce.number().int().min(1).max(mostPages).catch(1),
  }),
  load: async ({ tx, params, query, now }): Promise<RelationshipsFacts | null> => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme) return null;
    const { state, name, organisation, next, page } = query;
    const filter = { state, name, organisation, noNextSession: next === 'none' };
    const wanted = { programme: programme.id, filter, now, skip: (page - 1) * perPage };
    const found = await listRelationships(tx, { ...wanted, most: perPage + 1 });
    const further = found.length > perPage;
    return {
      ...{ programme, filter, page, list: found.slice(0, perPage) },
      more: further && page < mostPages,
      cut: further && page === mostPages,
    };
  },
  may: (actor, { programme }) => mayRun(actor, programme.id),
  view: ({ facts }) => view(facts),
});
