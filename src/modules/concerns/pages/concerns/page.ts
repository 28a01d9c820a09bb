import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { action, page, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { raiseConcern } from '../../commands/raise-concern.ts';
import { isNamed, maySeeCounts } from '../../policy.ts';
import { type Counted, countedConcerns } from '../../queries/counted.ts';
import { concernsReceived } from '../../queries/read-concern.ts';
import { view } from './view.tsx';
import { drillText, words } from './words.ts';

const params = z.object({ programme: uuid });

export const concernsPage = page({
  path: '/programmes/:programme/concerns',
  params,
  load: async ({ tx, actor, params: { programme: id } }) => {
    const programme = await readProgramme(tx, id);
    return programme && { programme, ...(await seenBy(tx, actor, id)) };
  },
  may: (actor, { programme }) => isNamed(actor, programme.id) || maySeeCounts(actor, programme.id),
  view,
});

/** Whoever is named for concerns sees those they receive, and these in numbers; what others are told hides small numbers. */
async function seenBy(tx: Tx, actor: SignedIn, programme: string) {
  if (!isNamed(actor, programme)) return { received: null, counted: await countedConcerns(tx, programme) };
  const received = await concernsReceived(tx, programme);
  const counted = received.map(({ drill, state }): Counted => ({ drill, open: state !== 'closed', number: 1 }));
  return { received, counted };
}

export const drillAction = action({
  path: '/programmes/:programme/concerns/drills',
  params,
  load: ({ tx, params: { programme } }) => readProgramme(tx, programme),
  may: (actor, { id }) => isNamed(actor, id),
  submit: ({ tx, actor, facts: { id, settings }, now, services: { sealing } }) => {
    const terms = settings.terms.concerns;
    const drill = { programme: id, terms, about: null, told: null, filed: drillText, by: actor.person, now };
    return raiseConcern(tx, sealing, drill);
  },
  next: ({ result }) => ({ to: `/concerns/${result}`, notice: words.drillDone }),
});
