import { type Actor, assists } from '../../platform/access/index.ts';
import { oversees, type Relationship, sideOf, takesPart } from '../relationships/index.ts';

type Arranging = 'mentee' | 'mentor' | 'either';

/** The side that the programme names arranges and rearranges (EM-11). */
export const arranges = (actor: Actor, relationship: Relationship, arrangedBy: Arranging): boolean => {
  const side = sideOf(actor, relationship);
  return side !== null && (arrangedBy === 'either' || arrangedBy === side);
};

/** Somebody who runs the diary of one of them: dates and places, and nothing more. */
export const runsTheDiary = (actor: Actor, { members }: Relationship): boolean =>
  members.some(({ person, leftAt }) => leftAt === null && assists(actor, person));

export const mayArrange = (actor: Actor, relationship: Relationship, arrangedBy: Arranging): boolean =>
  arranges(actor, relationship, arrangedBy) || runsTheDiary(actor, relationship);

/** Whoever cannot come says so; the others are told, and a new date is looked for. */
export const mayCallOff = (actor: Actor, relationship: Relationship): boolean =>
  takesPart(actor, relationship) || runsTheDiary(actor, relationship);

export const maySeeSession = takesPart;

/** The mentee decides what a session is for; the mentor reads it. */
export const maySetAgenda = (actor: Actor, relationship: Relationship): boolean =>
  sideOf(actor, relationship) === 'mentee';

export const mayWriteLog = takesPart;

/** The pair; and a coordinator who takes no part, where the log was begun under terms that say so. */
export const mayReadLog = (
  actor: Actor,
  relationship: Relationship,
  log: { readonly sharedWithCoordinator: boolean },
): boolean => takesPart(actor, relationship) || (log.sharedWithCoordinator && oversees(actor, relationship));
