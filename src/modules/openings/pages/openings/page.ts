import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { page, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { isNamed, maySeeCount } from '../../policy.ts';
import { countedOpenings } from '../../queries/counted.ts';
import { pairsNamed } from '../../queries/pairs-named.ts';
import { openingsToActOn } from '../../queries/read-opening.ts';
import { view } from './view.tsx';

const query = z.object({
  name: z
    .string()
    .max(100)
    .transform((text) => text.trim())
    .optional(),
});

export const openingsPage = page({
  path: '/programmes/:programme/openings',
  params: z.object({ programme: uuid }),
  query,
  load: async ({ tx, actor, params: { programme: id }, query: { name } }) => {
    const programme = await readProgramme(tx, id);
    return programme && { programme, ...(await seenBy({ tx, actor, programme: id, name })) };
  },
  may: (actor, { programme }) => isNamed(actor, programme.id) || maySeeCount(actor, programme.id),
  view: ({ facts, query: { name }, form, now }) =>
    view({ ...facts, now, form: { ...form, values: { name: name ?? '' } }, isTooShort: isTooShort(name) }),
});

interface Looking {
  readonly tx: Tx;
  readonly actor: SignedIn;
  readonly programme: string;
  readonly name: string | undefined;
}

const isTooShort = (name: string | undefined): boolean => name !== undefined && name.length < 2;

/** Whoever is named sees those they may act on; the steering group a number, and no small one. */
async function seenBy({ tx, actor, programme, name }: Looking) {
  if (!isNamed(actor, programme)) return { openings: null, found: [], counted: await countedOpenings(tx, programme) };
  const openings = await openingsToActOn(tx, programme);
  return {
    openings,
    found: name === undefined || isTooShort(name) ? null : await pairsNamed(tx, programme, name),
    counted: openings.filter(({ openedAt }) => openedAt !== null).length,
  };
}
