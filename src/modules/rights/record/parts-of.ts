import { type RecordPart, recordParts } from '../../../platform/personal-data/index.ts';
import type { Entries, Entry, OwnRecord } from './own-record.ts';

export interface Part {
  readonly name: RecordPart | 'others';
  readonly count: number;
  readonly entries: readonly Entries[];
}

/** The record as a person reads it: what they wrote, and then what others did, before dates and machinery. */
export function partsOf({ own, others }: OwnRecord): readonly Part[] {
  const parts = recordParts.flatMap((name) => [
    partWith(
      name,
      own.filter((entries) => entries.part === name),
    ),
    ...(name === 'what you wrote' ? [partWith('others', others)] : []),
  ]);
  return parts.filter(({ count }) => count > 0);
}

function partWith(name: Part['name'], all: readonly Entries[]): Part {
  const entries = all.flatMap((one) => {
    const rows = one.rows.map(withoutObvious).filter(({ fields }) => Object.keys(fields).length > 0);
    return rows.length === 0 ? [] : [{ ...one, rows }];
  });
  return { name, entries, count: entries.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** Whose the record is goes without saying. */
const obvious: ReadonlySet<string> = new Set(['id', 'person', 'to_person', 'subject']);

const withoutObvious = ({ about, fields }: Entry): Entry => ({
  about,
  fields: Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== 'you' || !obvious.has(name))),
});
