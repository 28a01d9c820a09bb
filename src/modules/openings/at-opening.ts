import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { uuid } from '../../platform/http/index.ts';
import { type Programme, readProgramme } from '../programmes/index.ts';
import { type NamedOpening, readOpening } from './queries/read-opening.ts';

export const openingParams = z.object({ opening: uuid });

export interface AtOpening {
  readonly opening: NamedOpening;
  readonly programme: Programme;
}

interface Arriving {
  readonly tx: Tx;
  readonly params: { readonly opening: string };
  readonly lock: boolean;
}

/** What every page about one opening starts from; null for those who may not see it. */
export async function atOpening({ tx, params, lock }: Arriving): Promise<AtOpening | null> {
  const opening = await readOpening(tx, params.opening, { lock });
  const programme = opening && (await readProgramme(tx, opening.programme));
  return opening && programme ? { opening, programme } : null;
}
