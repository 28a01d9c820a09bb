import { z } from 'zod';
import { several } from '../../../../platform/http/index.ts';
import { facetKinds } from '../../facets.ts';
import { type Search, type Sort, sorts } from '../../queries/search-directory.ts';

const list = several(z.array(z.string().max(100)).max(40)).catch([]);

/** Whatever stands in the address is taken for a search: what makes no sense is left out. */
export const searchQuery = z
  .object({
    words: z.string().trim().max(200).catch(''),
    free: z.literal('yes').optional().catch(undefined),
    sort: z.enum(sorts).catch('name'),
    page: z.coerce.number().int().min(1).max(1000).catch(1),
    topic: list,
    context: list,
    method: list,
    authority: list,
    'council-kind': list,
    region: list,
  })
  .transform(({ words, free, sort, page, ...lists }): Search => {
    const ticked = facetKinds.flatMap((kind) => (lists[kind].length > 0 ? [[kind, lists[kind]] as const] : []));
    return { words, free: free === 'yes', sort, page, ticked: new Map(ticked) };
  });

interface Change {
  readonly page?: number;
  readonly sort?: Sort;
  readonly without?: { readonly name: string; readonly value: string };
}

/** The search as an address, with something changed; any change but of the page goes back to the first page. */
export function searchAddress(base: string, search: Search, { page = 1, sort, without }: Change = {}): string {
  const pairs: (readonly [string, string])[] = [
    ['words', search.words],
    ...[...search.ticked].flatMap(([kind, values]) => values.map((value) => [kind, value] as const)),
    ['free', search.free ? 'yes' : ''],
  ];
  const kept = pairs.filter(([name, value]) => value !== '' && (name !== without?.name || value !== without.value));
  const order = sort ?? search.sort;
  if (order !== 'name') kept.push(['sort', order]);
  if (page > 1) kept.push(['page', String(page)]);
  return kept.length > 0 ? `${base}?${new URLSearchParams(kept.map((pair) => [...pair]))}` : base;
}
