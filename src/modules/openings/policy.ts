import { type Actor, holds } from '../../platform/access/index.ts';
import type { OpeningState } from './lifecycle.ts';

interface Opening {
  readonly programme: string;
  readonly askedBy: string;
  readonly confirmedBy: string | null;
  readonly answeredBy: string | null;
  readonly state: OpeningState;
  /** Whether the acting person is named, and neither in the relationship nor in the line of one who is. */
  readonly acts: boolean;
  /** Whether they may be the second: they act, and in another role than whoever asked. */
  readonly confirms: boolean;
  /** Whether they are a member who has been told. */
  readonly isToldToActor: boolean;
}

export const named = ['data-protection-officer', 'safeguarding-lead', 'deputy-safeguarding-lead'];

/** Named for data protection, or for concerns. */
export const isNamed = (actor: Actor, programme: string): boolean =>
  named.some((role) => holds(actor, role, programme));

export const mayAct = (actor: Actor, { programme, acts }: Pick<Opening, 'programme' | 'acts'>): boolean =>
  acts && isNamed(actor, programme);

export type Standing = 'named' | 'member';

/** What somebody is to an opening; null sees nothing. A member sees it once they have been told. */
export function standingOf(actor: Actor, opening: Opening): Standing | null {
  if (mayAct(actor, opening)) return 'named';
  return opening.isToldToActor ? 'member' : null;
}

/** It takes somebody else, of another role. */
export const mayConfirm = (actor: Actor, opening: Opening): boolean =>
  opening.confirms && actor.person !== opening.askedBy && mayAct(actor, opening);

/** Whoever asked takes it back, as long as nobody has answered. */
export const mayWithdraw = (actor: Actor, opening: Opening): boolean =>
  actor.person === opening.askedBy && mayAct(actor, opening);

/** Whoever asked, whoever answered, before that whoever may, and a member once told; whoever else is named sees that it happened. */
export const mayReadWhy = (actor: Actor, opening: Opening): boolean =>
  opening.isToldToActor ||
  (mayAct(actor, opening) && actor.person !== null && [opening.askedBy, opening.answeredBy].includes(actor.person)) ||
  (opening.state === 'asked' && mayConfirm(actor, opening));

/** The two who opened it, and nobody else who is named; whether it is open still is a matter of state and clock. */
export const isOneOfTheTwo = (actor: Actor, opening: Opening): boolean =>
  mayAct(actor, opening) && actor.person !== null && [opening.askedBy, opening.confirmedBy].includes(actor.person);

/** The steering group; whoever is named sees those they may act on instead. */
export const maySeeCount = (actor: Actor, programme: string): boolean => holds(actor, 'steering-member', programme);
