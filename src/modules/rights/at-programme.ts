import { z } from 'zod';
import { type Context, uuid } from '../../platform/http/index.ts';
import { type Programme, readProgramme } from '../programmes/index.ts';

export const programmeParams = z.object({ programme: uuid });

export interface AtProgramme {
  readonly programme: Programme;
}

export async function atProgramme({
  tx,
  params,
}: Pick<Context<never, { readonly programme: string }, unknown>, 'tx' | 'params'>): Promise<AtProgramme | null> {
  const programme = await readProgramme(tx, params.programme);
  return programme && { programme };
}

export const hubPath = (programme: string): string => `/programmes/${programme}/data-protection`;
