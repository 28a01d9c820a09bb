import { z } from 'zod';
import type { SignedIn } from '../../platform/access/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import { uuid } from '../../platform/http/index.ts';
import { readProgramme } from '../programmes/index.ts';
import { mayHandle } from './policy.ts';
import { type Concern, readConcern } from './queries/read-concern.ts';

export const concernParams = z.object({ concern: uuid });

export interface AtConcern {
  readonly concern: Concern;
  readonly programmeName: string;
}

/** What every page about one concern starts from; null for those who may not see it. */
export async function atConcern(arriving: {
  readonly tx: Tx;
  readonly params: { readonly concern: string };
}): Promise<AtConcern | null> {
  const { tx, params } = arriving;
  const concern = await readConcern(tx, params.concern);
  const programme = concern && (await readProgramme(tx, concern.programme));
  return concern && programme ? { concern, programmeName: programme.name } : null;
}

/** The permission of every page on which something is done about a concern. */
export const actsOn = (actor: SignedIn, { concern }: AtConcern): boolean => mayHandle(actor, concern);
