import { formatShortDay } from '../../../platform/clock/index.ts';
import { Tag } from '../../../platform/view/index.ts';
import { isAway } from '../leave.ts';
import type { PortraitState } from '../lifecycle.ts';

interface Props {
  readonly mentor: {
    readonly state: PortraitState;
    readonly awayFrom: Temporal.PlainDate | null;
    readonly awayUntil: Temporal.PlainDate | null;
    readonly offered: number;
    readonly taken: number;
  };
  readonly today: Temporal.PlainDate;
}

const words = {
  unpublished: 'Not published',
  away: (day: string) => `Away until ${day}`,
  full: 'No room at the moment',
} as const;

/** What stands in the way of asking a mentor now; nothing when nothing does. */
export function StandingTag({ mentor: { state, awayFrom, awayUntil, offered, taken }, today }: Props) {
  if (state === 'draft') return <Tag colour="grey">{words.unpublished}</Tag>;
  if (awayFrom && awayUntil && isAway(today, [{ from: awayFrom, backOn: awayUntil }]))
    return <Tag colour="yellow">{words.away(formatShortDay(awayUntil))}</Tag>;
  return offered <= taken ? <Tag colour="grey">{words.full}</Tag> : null;
}
