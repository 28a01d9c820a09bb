import type { Actor } from '../../platform/access/index.ts';
import { type Relationship, takesPart } from '../relationships/index.ts';

interface Disclosure {
  readonly proposedBy: string;
}

/** It is for those in the relationship to propose, to agree to, and to take back again; nobody else knows of it. */
export const maySeeDisclosures = (actor: Actor, relationship: Relationship): boolean => takesPart(actor, relationship);

/** Whoever proposed it has agreed by that; the others answer for themselves. */
export const mayAnswer = (actor: Actor, relationship: Relationship, { proposedBy }: Disclosure): boolean =>
  takesPart(actor, relationship) && actor.person !== proposedBy;
