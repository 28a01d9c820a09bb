import { type Actor, holds } from '../../platform/access/index.ts';

interface Asked {
  readonly programme: string;
  readonly person: string;
  /** Whether the actor has ever been in the relationship. */
  readonly own: boolean;
}

/** Each gives their own; for someone who telephones, a coordinator who takes no part. */
export const mayGiveFeedback = (actor: Actor, asked: Asked): boolean =>
  actor.person === asked.person || maySeeFeedback(actor, asked);

/** A coordinator reads what was said about any relationship but their own. */
export const maySeeFeedback = (actor: Actor, { programme, own }: Asked): boolean =>
  holds(actor, 'coordinator', programme) && !own;

/** The figures and sentences in a review are safe to hand on: to every coordinator of the programme, and to its steering group. */
export const maySeeReview = (actor: Actor, { programme }: { readonly programme: string }): boolean =>
  holds(actor, 'coordinator', programme) || holds(actor, 'steering-member', programme);

/** The list of who answered is for coordinators. */
export const maySeeList = (actor: Actor, { programme }: { readonly programme: string }): boolean =>
  holds(actor, 'coordinator', programme);
