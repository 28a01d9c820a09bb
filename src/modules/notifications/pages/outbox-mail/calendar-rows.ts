import { formatWhen } from '../../../../platform/clock/index.ts';
import { words } from './words.ts';

interface Row {
  readonly key: string;
  readonly value: string;
}

/** What a calendar would show of an invitation: the lines that a person understands, in words. */
export function calendarRows(body: string): readonly Row[] {
  // A line that begins with a space goes on from the one before.
  const lines = body.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines.flatMap((line) => {
    const key = Object.entries(words.properties).find(([property]) => /^[A-Z]+/.exec(line)?.[0] === property)?.[1];
    return key ? [{ key, value: nameIn(line) ?? readable(afterColon(line)) }] : [];
  });
}

/** Somebody who takes part, whose name may be quoted because it holds a colon or a comma. */
const nameIn = (line: string): string | null =>
  /;CN="([^"]*)"/.exec(line)?.[1] ?? /;CN=([^":;]+)/.exec(line)?.[1] ?? null;

const afterColon = (line: string): string => line.slice(line.indexOf(':') + 1);

function readable(value: string): string {
  const [, day, time] = /^(\d{8})T(\d{6})Z$/.exec(value) ?? [];
  if (day && time) return formatWhen(Temporal.Instant.from(`${day}T${time}Z`));
  return value.replaceAll(/\\[nN]/g, ' ').replaceAll(/\\(.)/g, '$1');
}
