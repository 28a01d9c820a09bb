import { z } from 'zod';
import type { Tx } from '../../../platform/db/index.ts';
import { type Services, uuid } from '../../../platform/http/index.ts';
import { type AtRelationship, atRelationship } from '../../relationships/index.ts';
import { type Goal, goalsOf, relationshipOfGoal } from '../queries/read-goals.ts';

export const goalParams = z.object({ goal: uuid });

export interface AtGoal extends AtRelationship {
  readonly goal: Goal;
}

interface Arriving {
  readonly tx: Tx;
  readonly params: { readonly goal: string };
  readonly lock: boolean;
  readonly services: Services;
}

/** What every page about one goal starts from; null for those who may not read it. */
export async function atGoal({ tx, params, lock, services }: Arriving): Promise<AtGoal | null> {
  const relationship = await relationshipOfGoal(tx, params.goal);
  const at = relationship && (await atRelationship({ tx, params: { relationship }, lock }));
  if (!at) return null;
  const goal = (await goalsOf(tx, services.sealing, at.relationship.id)).find(({ id }) => id === params.goal);
  return goal ? { ...at, goal } : null;
}
