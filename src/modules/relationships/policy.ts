import { type Actor, holds } from '../../platform/access/index.ts';
import type { RelationshipState } from './lifecycle.ts';
import type { Side } from './tables.ts';

interface Relationship {
  readonly programme: string;
  readonly members: readonly { readonly person: string; readonly side: Side; readonly leftAt: unknown }[];
}

/** Which side of the relationship the actor is on now. */
export const sideOf = (actor: Actor, { members }: Relationship): Side | null =>
  members.find(({ person, leftAt }) => person === actor.person && leftAt === null)?.side ?? null;

export const takesPart = (actor: Actor, relationship: Relationship): boolean => sideOf(actor, relationship) !== null;

const everTookPart = (actor: Actor, { members }: Relationship): boolean =>
  members.some(({ person }) => person === actor.person);

/** A coordinator has no coordinator's view of a relationship that they take part in; another coordinator has. */
export const oversees = (actor: Actor, relationship: Relationship): boolean =>
  holds(actor, 'coordinator', relationship.programme) && !everTookPart(actor, relationship);

export const maySeeRelationship = (actor: Actor, relationship: Relationship): boolean =>
  takesPart(actor, relationship) || oversees(actor, relationship);

/** Either may pause or end it; the coordinator may for somebody who telephones. */
export const mayChangeCourse = maySeeRelationship;

/** Either may end it, so only whoever set a last day takes it back or puts it off; the coordinator for whoever telephones. */
export const mayTakeBackEnding = (
  actor: Actor,
  relationship: Relationship & { readonly state: RelationshipState },
  setBy: string | null,
): boolean =>
  oversees(actor, relationship) ||
  (takesPart(actor, relationship) && (relationship.state !== 'winding-up' || actor.person === setBy));

export const mayAskForMoreTime = takesPart;

/** A coordinator who takes no part decides; or, where the programme leaves it to the pair, whoever did not ask. */
export const mayDecideExtension = (
  actor: Actor,
  relationship: Relationship,
  { decidedBy, askedBy }: { readonly decidedBy: 'coordinator' | 'pair'; readonly askedBy: string },
): boolean =>
  decidedBy === 'coordinator'
    ? oversees(actor, relationship)
    : takesPart(actor, relationship) && actor.person !== askedBy;

/** Only a coordinator who takes no part puts a paper signature on file. */
export const mayRecordPaper = oversees;

/** Whoever signed keeps it, also when they have left; those who may see the relationship see it before. */
export const mayKeepAgreement = (
  actor: Actor,
  { signatures }: { readonly signatures: readonly { readonly person: string }[] },
  relationship: Relationship | null,
): boolean =>
  signatures.some(({ person }) => person === actor.person) ||
  (relationship !== null && maySeeRelationship(actor, relationship));

interface Beginning {
  readonly state: RelationshipState;
  readonly needed: 'before-first-session' | 'at-first-session' | 'ground-rules';
}

/** No session before the last signature, unless the programme has the agreement signed at the first session (EM-09). */
export const maySessionsBegin = ({ state, needed }: Beginning): boolean =>
  state === 'active' || state === 'winding-up' || (state === 'agreeing' && needed === 'at-first-session');
