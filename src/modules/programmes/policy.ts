import { type Actor, holds, holdsAnywhere, signedIn } from '../../platform/access/index.ts';
import type { ProgrammeState } from './lifecycle.ts';

/** Whoever coordinates a programme, or operates the service, may start another. */
export const mayStartProgramme = (actor: Actor): boolean =>
  holdsAnywhere(actor, 'operator') || holdsAnywhere(actor, 'coordinator');

/** Its coordinators run a programme; an operator looks after the service, not after a programme. */
export const mayRunProgramme = (actor: Actor, programme: string): boolean => holds(actor, 'coordinator', programme);

/** A draft is seen by those who write it; a programme that has opened is public. */
export const maySeePublicPage = (actor: Actor, programme: { readonly id: string; readonly state: ProgrammeState }) =>
  programme.state !== 'draft' || mayRunProgramme(actor, programme.id);

export const mayListProgrammes = (actor: Actor): boolean => signedIn(actor);
