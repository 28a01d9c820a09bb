import { type Actor, holds } from '../../platform/access/index.ts';

/** Whoever leads there; leading elsewhere opens nothing. */
export const mayLead = (actor: Actor, organisation: string): boolean => holds(actor, 'organisation-lead', organisation);
