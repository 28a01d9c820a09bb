/** Days on which somebody is away: from the first, until the day they are back, or earlier when they came back earlier. */
export interface Leave {
  readonly from: Temporal.PlainDate;
  readonly backOn: Temporal.PlainDate;
}

export const isAway = (day: Temporal.PlainDate, leaves: readonly Leave[]): boolean =>
  leaves.some(({ from, backOn }) => compare(from, day) <= 0 && compare(day, backOn) < 0);

const compare = Temporal.PlainDate.compare;
