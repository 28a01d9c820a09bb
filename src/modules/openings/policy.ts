import { type Actor, holds } from '../../platform/access/index.ts';

const kinds = {
  data: ['data-protection-officer'],
  safeguarding: ['safeguarding-lead', 'deputy-safeguarding-lead'],
} as const;

/** Named for data protection or for concerns; the database asks besides whether they stand apart from the two. */
export const mayOpen = (actor: Actor, programme: string): boolean =>
  Object.values(kinds).some((roles) => holdsOne(actor, roles, programme));

/** It takes somebody else, of the other role. Which roles whoever asked holds is for the database to know. */
export const mayConfirm = (actor: Actor, { askedBy, programme }: { readonly askedBy: string; readonly programme: string }): boolean =>
  actor.person !== askedBy && mayOpen(actor, programme);

const holdsOne = (actor: Actor, roles: readonly (typeof kinds)[keyof typeof kinds][number][], programme: string): boolean =>
  roles.some((role) => holds(actor, role, programme));
