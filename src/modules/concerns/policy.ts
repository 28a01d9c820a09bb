import { type Actor, holds } from '../../platform/access/index.ts';
import type { TextKind } from './tables.ts';

interface Concern {
  readonly programme: string;
  readonly raisedBy: string;
  readonly aboutPerson: string | null;
  readonly isTold: boolean;
  /** Whether the acting person receives it: neither in the relationship nor in the line of one who is. */
  readonly receives: boolean;
}

const handlers = ['coordinator', 'safeguarding-lead', 'deputy-safeguarding-lead'];
const countReaders = ['steering-member', 'data-protection-officer'];

/** Those named for concerns in the programme, but never a party to this one, nor somebody in the line of one. */
export const mayHandle = (actor: Actor, { programme, receives }: Concern): boolean =>
  receives && isNamed(actor, programme);

export const isNamed = (actor: Actor, programme: string): boolean =>
  handlers.some((role) => holds(actor, role, programme));

export type Standing = 'handler' | 'author' | 'person';

/** What somebody is to a concern; null sees nothing. The person whom it is about sees it once they have been told. */
export function standingOf(actor: Actor, concern: Concern): Standing | null {
  if (mayHandle(actor, concern)) return 'handler';
  if (actor.person === concern.raisedBy) return 'author';
  return concern.isTold && actor.person !== null && actor.person === concern.aboutPerson ? 'person' : null;
}

/** The author sees where it stands, the person concerned that it was referred and to whom; those who act on it see all. */
export const textsFor: Readonly<Record<Standing, readonly TextKind[]>> = {
  handler: ['concern', 'reason', 'referral', 'outcome', 'answer'],
  author: ['concern', 'referral', 'answer'],
  person: ['referral'],
};

/** The steering group and the data-protection officer; whoever is named for concerns sees those they receive instead. */
export const maySeeCounts = (actor: Actor, programme: string): boolean =>
  countReaders.some((role) => holds(actor, role, programme));
