import type { Actor } from '../../platform/access/index.ts';
import { type Relationship, takesPart } from '../relationships/index.ts';

/** The goals are the mentee's, kept together with the mentor: both read them, and both may write. */
export const mayKeepGoals = takesPart;

/** What has ended is read, and no longer changed. */
export const mayChangeGoals = (actor: Actor, relationship: Relationship): boolean =>
  takesPart(actor, relationship) && relationship.state !== 'ended';
