import { z } from 'zod';
import type { Tx } from '../../platform/db/index.ts';
import { uuid } from '../../platform/http/index.ts';
import { type AtRelationship, atRelationship } from '../relationships/index.ts';
import { type Disclosure, readDisclosure } from './queries/read-disclosure.ts';

export const disclosureParams = z.object({ disclosure: uuid });

export interface AtDisclosure extends AtRelationship {
  readonly disclosure: Disclosure;
}

interface Arriving {
  readonly tx: Tx;
  readonly params: { readonly disclosure: string };
  readonly lock: boolean;
}

/** What every page about one disclosure starts from; the relationship is held still first, and then it is read as it stands. */
export async function atDisclosure({ tx, params, lock }: Arriving): Promise<AtDisclosure | null> {
  const found = await readDisclosure(tx, params.disclosure);
  const at = found && (await atRelationship({ tx, params: found, lock }));
  const disclosure = lock && at ? await readDisclosure(tx, params.disclosure) : found;
  return at && disclosure ? { disclosure, ...at } : null;
}
