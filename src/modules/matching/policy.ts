import { type Actor, holds } from '../../platform/access/index.ts';

interface Pair {
  readonly programme: string;
  readonly mentee: string;
  readonly mentor: string;
}

/** Which side of a proposal the actor is on. */
export const sideOf = (actor: Actor, { mentee, mentor }: Pair): 'mentee' | 'mentor' | null =>
  actor.person === mentee ? 'mentee' : actor.person === mentor ? 'mentor' : null;

export const isParty = (actor: Actor, pair: Pair): boolean => sideOf(actor, pair) !== null;

/** A coordinator has no coordinator's view of a match of their own; another coordinator has. */
export const overseesProposal = (actor: Actor, pair: Pair): boolean =>
  holds(actor, 'coordinator', pair.programme) && !isParty(actor, pair);

export const overseesRequest = (actor: Actor, { programme, mentee }: Omit<Pair, 'mentor'>): boolean =>
  holds(actor, 'coordinator', programme) && actor.person !== mentee;

export const mayMatch = (actor: Actor, programme: string): boolean => holds(actor, 'coordinator', programme);

/** A mentee asks for themselves; a coordinator writes down what somebody else told them. */
export const mayAskFor = (actor: Actor, { programme, mentee }: Omit<Pair, 'mentor'>): boolean =>
  actor.person === mentee || holds(actor, 'coordinator', programme);

/** The programme says who arranges the first call. */
export const mayArrangeCall = (
  actor: Actor,
  pair: Pair,
  { arrangedBy }: { readonly arrangedBy: 'mentee' | 'mentor' },
): boolean => sideOf(actor, pair) === arrangedBy || overseesProposal(actor, pair);
