import { type Actor, holds } from '../../platform/access/index.ts';

/** Whoever is named for data protection in the programme. */
export const mayProtect = (actor: Actor, { programme }: { readonly programme: { readonly id: string } }): boolean =>
  holds(actor, 'data-protection-officer', programme.id);
