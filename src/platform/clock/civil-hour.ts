/** Nobody hears from us at night: now between eight and seven, otherwise at the next eight o'clock. */
export function atACivilHour(now: Temporal.Instant, zone: string): Temporal.Instant {
  const local = now.toZonedDateTimeISO(zone);
  if (local.hour >= 8 && local.hour < 19) return now;
  const day = local.toPlainDate().add({ days: local.hour < 8 ? 0 : 1 });
  return day.toZonedDateTime({ timeZone: zone, plainTime: '08:00' }).toInstant();
}
