import { type Actor, holds } from '../../platform/access/index.ts';

interface Place {
  readonly programme: string;
  /** As what somebody takes part in the programme: the actor, or the person that a page is about. */
  readonly standing: Standing;
}

export interface Standing {
  readonly mentee: boolean;
  readonly mentor: boolean;
}

interface Kept {
  readonly programme: string;
  readonly mentor: string;
}

export const runs = (actor: Actor, programme: string): boolean => holds(actor, 'coordinator', programme);

/** The directory is for those who take part in the programme, and for those who run it. */
export const mayBrowse = (actor: Actor, { programme, standing }: Place): boolean =>
  standing.mentee || standing.mentor || runs(actor, programme);

/** A shortlist is a mentee's own. */
export const mayKeepShortlist = ({ standing }: Place): boolean => standing.mentee;

/** A profile is written by its mentor, or by the coordinator for a mentor who asked them to. */
export const mayKeepPortrait = (actor: Actor, { programme, mentor }: Kept): boolean =>
  actor.person === mentor || runs(actor, programme);

/** Time away is told by the person, or written down for them by the coordinator. */
export const mayKeepLeave = (
  actor: Actor,
  { programme, person, standing }: Place & { readonly person: string },
): boolean => (standing.mentee || standing.mentor) && (actor.person === person || runs(actor, programme));
