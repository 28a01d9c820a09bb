import { z } from 'zod';
import { takingPart } from '../../../../modules/monitoring/index.ts';
import { organisationNames } from '../../../../modules/people/index.ts';
import { page, uuid } from '../../../../platform/http/index.ts';
import { mayLead } from '../../policy.ts';
import { ownPeople } from '../../queries/own-people.ts';
import { view } from './view.tsx';

const perPage = 50;

export const organisationPage = page({
  path: '/organisations/:organisation',
  params: z.object({ organisation: uuid }),
  query: z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) }),
  load: async ({ tx, params: { organisation: id }, query }) => {
    const name = (await organisationNames(tx, [id])).get(id);
    if (name === undefined) return null;
    const people = await ownPeople(tx, { organisation: id, most: perPage + 1, skip: (query.page - 1) * perPage });
    return {
      organisation: { id, name },
      programmes: await takingPart(tx, id),
      people: people.slice(0, perPage),
      page: query.page,
      more: people.length > perPage,
    };
  },
  may: (actor, { organisation }) => mayLead(actor, organisation.id),
  view: ({ facts }) => view(facts),
});
