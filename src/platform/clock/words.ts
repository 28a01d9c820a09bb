export const homeZone = 'Europe/London';

export function dayOf(moment: Temporal.Instant, zone: string = homeZone): Temporal.PlainDate {
  return moment.toZonedDateTimeISO(zone).toPlainDate();
}

/** "Tuesday 14 October 2026" */
export function formatDay(day: Temporal.PlainDate): string {
  return day
    .toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .replace(',', '');
}

/** "14 October 2026" */
export function formatShortDay(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "2pm", "2:30pm", "midday", "midnight": the GOV.UK way of writing times. */
export function formatTime(time: Temporal.PlainTime): string {
  if (time.minute === 0 && time.hour === 0) return 'midnight';
  if (time.minute === 0 && time.hour === 12) return 'midday';
  const minutes = time.minute === 0 ? '' : `:${String(time.minute).padStart(2, '0')}`;
  return `${time.hour % 12 === 0 ? 12 : time.hour % 12}${minutes}${time.hour < 12 ? 'am' : 'pm'}`;
}

/** "Tuesday 14 October 2026, 2pm" */
export function formatWhen(moment: Temporal.Instant, zone: string = homeZone): string {
  const local = moment.toZonedDateTimeISO(zone);
  return `${formatDay(local.toPlainDate())}, ${formatTime(local.toPlainTime())}`;
}
