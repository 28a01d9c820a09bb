import { dayOf } from '../../../platform/clock/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { organisationKinds, register } from '../../people/index.ts';
import { readForm } from '../../programmes/index.ts';
import { type Facet, facetsOf } from '../facets.ts';
import { portraitForm } from '../portrait-form.ts';
import { type Found, type Search, searchDirectory } from './search-directory.ts';
import { termKey, termsInUse } from './terms-in-use.ts';

interface Wanted {
  readonly programme: string;
  readonly search: Search;
  readonly unpublished: boolean;
  readonly mentee: string | null;
  readonly now: Temporal.Instant;
}

export interface Directory extends Found {
  /** Only what leads to somebody. */
  readonly facets: readonly Facet[];
}

export async function readDirectory(tx: Tx, { programme, search, now, ...seeing }: Wanted): Promise<Directory> {
  const [facets, found] = await Promise.all([
    facetsInUse(tx, programme),
    searchDirectory(tx, { ...search, ...seeing, programme, today: dayOf(now) }),
  ]);
  return { ...found, facets };
}

async function facetsInUse(tx: Tx, programme: string): Promise<readonly Facet[]> {
  const form = portraitForm(await readForm(tx, { programme, purpose: 'mentorExpression' }));
  const regions = [...new Set(register.map(({ region }) => region))];
  const all = facetsOf(form, { kinds: organisationKinds, regions });
  const terms = all.flatMap(({ kind, choices }) => choices.map(({ value }) => ({ kind, value })));
  const used = await termsInUse(tx, programme, terms);
  return all.map(({ kind, choices }) => ({
    kind,
    choices: choices.filter(({ value }) => used.has(termKey({ kind, value }))),
  }));
}
