import type { Actor } from '../../platform/access/index.ts';
import { mayRunProgramme } from '../programmes/index.ts';

/** Its coordinators record who has trained, having seen it for themselves. */
export const mayRecordTraining = (actor: Actor, programme: string): boolean => mayRunProgramme(actor, programme);
