import { z } from 'zod';
import type { Tx } from '../../../../platform/db/index.ts';
import { page, several, uuid } from '../../../../platform/http/index.ts';
import { listOrganisations } from '../../../people/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { mayRecruit } from '../../policy.ts';
import { countByState, type StateCount } from '../../queries/count-by-state.ts';
import { countExpressions, type Filter, listExpressions } from '../../queries/list-expressions.ts';
import { type ListQuery, listQuery } from './query.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const perPage = 25;

/** EM-04: the waiting list in priority order, and every other state, by filters. */
export const expressionsPage = page({
  path: '/programmes/:programme/expressions',
  params: z.object({ programme: uuid }),
  query: listQuery,
  load: async ({ tx, params, query, now }) => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme) return null;
    const counts = await countByState(tx, programme.id);
    const listed = await onePage(tx, programme.id, query, counts);
    return { programme, organisations: await listOrganisations(tx, now), counts, ...listed };
  },
  may: (actor, { programme }) => mayRecruit(actor, programme.id),
  form: () =>
    z.object({
      ticked: several(z.array(uuid).min(1, words.noneTicked).max(perPage)),
      act: z.enum(['select', 'keep-waiting', 'not-this-time', 'training']),
    }),
  view: ({ facts, query, form }) => view({ ...facts, query, form }),
  // Nothing is decided here: what was ticked is shown once more, with the words that people will get.
  submit: async () => null,
  next: ({ params, input: { act, ticked } }) =>
    act === 'training'
      ? `/programmes/${params.programme}/training/new?${asQuery('person', ticked)}`
      : `/programmes/${params.programme}/decision?decision=${act}&${asQuery('expression', ticked)}`,
});

const asQuery = (name: string, ids: readonly string[]): string => ids.map((id) => `${name}=${id}`).join('&');

async function onePage(tx: Tx, programme: string, query: ListQuery, counts: readonly StateCount[]) {
  const { role, state, organisation, name } = query;
  const trained = query.trained === null || role === 'mentee' ? null : query.trained === 'yes';
  const filter: Filter = { programme, role, state, organisation, name, trained };
  const skip = (query.page - 1) * perPage;
  const expressions = await listExpressions(tx, filter, { skip, most: perPage });
  // Every state has been counted already; only a narrower list needs counting anew.
  const isWhole = organisation === null && name === null && trained === null;
  const counted = counts.find((one) => one.role === role && one.state === state)?.count ?? 0;
  const count = isWhole ? counted : await countExpressions(tx, filter);
  return { count, expressions, skip, pages: Math.ceil(count / perPage) };
}
