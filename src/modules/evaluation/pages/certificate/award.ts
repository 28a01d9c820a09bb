import { dayOf, formatDay, formatShortDay } from '../../../../platform/clock/index.ts';
import type { Award } from '../../../../platform/documents/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { Relationship, Side } from '../../../relationships/index.ts';
import { words } from './words.ts';

interface Earned {
  readonly relationship: Relationship;
  readonly programme: Programme;
  readonly side: Side;
  readonly name: string;
  readonly sessionsHeld: number;
  readonly today: Temporal.PlainDate;
  readonly made: Temporal.Instant;
}

export function awardOf({ relationship, programme, side, name, sessionsHeld, today, made }: Earned): Award {
  const { openedAt, stateSince, untilDay } = relationship;
  return {
    title: words.title,
    language: 'en-GB',
    from: programme.name,
    made,
    before: words.before,
    name,
    statement: words.statement[side],
    facts: [
      { key: words.from, value: formatShortDay(dayOf(openedAt)) },
      { key: words.until, value: formatShortDay(untilDay ?? dayOf(stateSince)) },
      ...(sessionsHeld > 0 ? [{ key: words.sessions, value: String(sessionsHeld) }] : []),
    ],
    signatory: { name: programme.settings.contact?.name ?? words.noContact, role: words.role(programme.name) },
    day: formatDay(today),
  };
}
