import type { SignedIn } from '../../platform/access/index.ts';

/** A person's own page; for anybody else's, the database shows it to those alone who look after them. */
export const isOwn = (actor: SignedIn, { person }: { readonly person: string }): boolean => actor.person === person;

/** People who look after somebody change it for them on the page for that, where it is marked as entered for them. */
export const isSomebodyElses = (actor: SignedIn, { person }: { readonly person: string }): boolean =>
  actor.person !== person;
