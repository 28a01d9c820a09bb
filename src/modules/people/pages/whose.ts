import { z } from 'zod';
import type { SignedIn } from '../../../platform/access/index.ts';
import { uuid } from '../../../platform/http/index.ts';
import { isOwn, isSomebodyElses } from '../policy.ts';

/** The same pages serve people themselves and those who look after them, at two addresses. */
export interface Whose<Params> {
  readonly path: string;
  readonly params: z.ZodType<Params>;
  readonly personOf: (actor: SignedIn, params: Params) => string;
  readonly may: (actor: SignedIn, facts: { readonly person: string }) => boolean;
  readonly isOwn: boolean;
}

export const own: Whose<unknown> = {
  path: '/your-details',
  params: z.unknown(),
  personOf: (actor) => actor.person,
  may: isOwn,
  isOwn: true,
};

/** Found only by those to whom the database shows the person's details. */
export const somebodyElses: Whose<{ readonly person: string }> = {
  path: '/people/:person',
  params: z.object({ person: uuid }),
  personOf: (_, { person }) => person,
  may: isSomebodyElses,
  isOwn: false,
};

export function addressOf(whose: { readonly isOwn: boolean }, person: string): string {
  return whose.isOwn ? '/your-details' : `/people/${person}`;
}
