import type { TableNote } from '../../../platform/personal-data/index.ts';
import type { Labels } from './labels.ts';
import type { About } from './own-record.ts';
import type { Pair } from './pairs-of.ts';
import type { Row, TableRows } from './read-rows.ts';

interface Telling {
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly known: Labels;
}

/** Of every row, of which programme it is, with whom, and when. What a row does not say, the row that it names by its id does. */
export function aboutsOf(read: readonly TableRows[], telling: Telling): ReadonlyMap<Row, About> {
  const [abouts, byId] = [new Map<Row, About>(), new Map<string, About>()];
  for (const { note, rows } of read)
    for (const row of rows) {
      const about = aboutOf(row, note, { ...telling, byId });
      abouts.set(row, about);
      if (typeof row['id'] === 'string') byId.set(row['id'], about);
      // A session is of the day on which it is, and not of the one on which it was arranged.
      const { session } = row;
      if (row['starts_at'] && row['replaced_at'] === null && typeof session === 'string') byId.set(session, about);
    }
  return abouts;
}

function aboutOf(
  row: Row,
  note: TableNote,
  { pairs, known, byId }: Telling & { readonly byId: ReadonlyMap<string, About> },
): About {
  const pair = pairs.get(String(row['relationship'] ?? row[pairColumn(note)] ?? ''));
  const parent = parentOf(row, note, byId);
  const programme = row['programme'] ?? pair?.programme;
  return {
    programme: typeof programme === 'string' ? known.of(programme) : (parent?.programme ?? null),
    with: pair ? pair.others.map(known.of) : (parent?.with ?? []),
    at: whenOf(row, note) ?? parent?.at ?? null,
  };
}

function pairColumn({ whose }: TableNote): string {
  if ('pair' in whose) return whose.pair;
  return ('people' in whose && whose.orPair) || 'relationship';
}

/** The row read before that this one names. */
function parentOf(row: Row, { columns }: TableNote, byId: ReadonlyMap<string, About>): About | null {
  for (const name of Object.keys(columns)) {
    const about = name === 'id' ? undefined : byId.get(String(row[name]));
    if (about) return about;
  }
  return null;
}

function whenOf(row: Row, { columns }: TableNote): string | null {
  const facts = Object.entries(columns).flatMap(([name, { kind }]) => (kind === 'fact' ? [row[name]] : []));
  const when = [row['starts_at'], ...facts].find((value) => value instanceof Temporal.Instant);
  return when === undefined ? null : String(when);
}
