import type { Terms } from '../programmes/index.ts';
import type { Session } from './queries/read-session.ts';

/** What the programme suggests: one list for the first session, one for those after it (EM-10). */
export function suggestedAgenda(
  { agendas }: Pick<Terms, 'agendas'>,
  session: Pick<Session, 'startsAt'>,
  all: readonly Pick<Session, 'startsAt' | 'state'>[],
): readonly string[] {
  const earlier = all.some(
    ({ state, startsAt }) => state === 'held' && Temporal.Instant.compare(startsAt, session.startsAt) < 0,
  );
  return earlier ? agendas.laterSessions : agendas.firstSession;
}

export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
