import type { Relationship } from './queries/read-relationship.ts';

type Standing = Pick<Relationship, 'state' | 'untilDay' | 'endsOn'>;

export interface End {
  readonly what: string;
  readonly day: Temporal.PlainDate;
}

/** Its end as it stands: planned from the beginning, a last day that somebody set, or the day on which it was over. */
export const whenItEnds = ({ state, untilDay, endsOn }: Standing): End => {
  if (state === 'winding-up') return { what: 'Last day', day: untilDay ?? endsOn };
  if (state === 'ended') return { what: 'Ended', day: untilDay ?? endsOn };
  return { what: 'Planned to end', day: endsOn };
};
