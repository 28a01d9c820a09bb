import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { uuid } from '../../platform/http/index.ts';
import { type Programme, readProgramme } from '../programmes/index.ts';
import { type Relationship, readRelationship } from './queries/read-relationship.ts';

export const relationshipParams = z.object({ relationship: uuid });

export interface AtRelationship {
  readonly relationship: Relationship;
  readonly programme: Programme;
}

interface Arriving {
  readonly tx: Tx;
  readonly params: { readonly relationship: string };
  readonly lock: boolean;
}

/** What every page about one relationship starts from; null for those who may not see it. */
export async function atRelationship({ tx, params, lock }: Arriving): Promise<AtRelationship | null> {
  const relationship = await readRelationship(tx, params.relationship, { lock });
  const programme = relationship && (await readProgramme(tx, relationship.programme));
  return relationship && programme ? { relationship, programme } : null;
}
