import type { Owner } from '../../platform/sealing/index.ts';

/** Under whose key the words of a session lie, and the place that each text is bound to. */
export const keyOf = ({ relationship }: { readonly relationship: string }): Owner => ({
  kind: 'relationship',
  id: relationship,
});

export const agendaPlace = (session: string): string => `sessions.agenda.sealed:${session}`;
export const logPlace = (session: string): string => `sessions.log.sealed:${session}`;
export const actionPlace = (action: string): string => `sessions.action_text.sealed:${action}`;
export const notePlace = (session: string, author: string): string => `sessions.note.sealed:${session}/${author}`;
