import { type Actor, holds } from '../../platform/access/index.ts';

/** A programme's coordinators keep its contact log; a coordinator who takes part is looked after by another. */
export const mayKeepContactLog = (
  actor: Actor,
  { programme, person }: { programme: string; person: string },
): boolean => holds(actor, 'coordinator', programme) && actor.person !== person;

export const mayChase = (actor: Actor, programme: string): boolean => holds(actor, 'coordinator', programme);
