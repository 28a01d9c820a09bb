import type { Actor } from '../../platform/access/index.ts';
import { mayRunProgramme } from '../programmes/index.ts';

/** Expressions come in to the programme's coordinators, and to nobody else. */
export const mayRecruit = (actor: Actor, programme: string): boolean => mayRunProgramme(actor, programme);

/** What someone sent is theirs to read and to take back. */
export const isOwn = (actor: Actor, { person }: { readonly person: string }): boolean => actor.person === person;

/** Nobody decides about their own interest: another coordinator does. */
export const mayDecide = (
  actor: Actor,
  { programme, person }: { readonly programme: string; readonly person: string },
) => mayRecruit(actor, programme) && actor.person !== person;
