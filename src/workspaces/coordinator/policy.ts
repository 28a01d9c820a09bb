import { type Actor, holds } from '../../platform/access/index.ts';

export const mayRun = (actor: Actor, programme: string): boolean => holds(actor, 'coordinator', programme);

/** A coordinator who takes part has no coordinator's view of themselves. */
export const maySeePerson = (actor: Actor, { programme, person }: { programme: string; person: string }): boolean =>
  mayRun(actor, programme) && actor.person !== person;
