import { formatWhen } from '../../../../platform/clock/index.ts';
import type { SummaryRow } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

/** What a calendar would show of an invitation: the lines that a person understands, in words. */
export function calendarRows(body: string): readonly SummaryRow[] {
  // A line that begins with a space goes on from the one before.
  const lines = body.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines.flatMap((line) => {
    const [, property = '', name = null, value = ''] =
      /^([A-Z]+)(?:;.*?CN="?([^":;]*)"?[^:]*|;[^:]*)?:(.*)$/.exec(line) ?? [];
    const key = Object.entries(words.properties).find(([known]) => known === property)?.[1];
    return key ? [{ key, value: name ?? readable(value) }] : [];
  });
}

function readable(value: string): string {
  const [, day, time] = /^(\d{8})T(\d{6})Z$/.exec(value) ?? [];
  if (day && time) return formatWhen(Temporal.Instant.from(`${day}T${time}Z`));
  return value.replaceAll(/\\[nN]/g, ' ').replaceAll(/\\(.)/g, '$1');
}
