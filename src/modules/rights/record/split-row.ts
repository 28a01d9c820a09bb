import { z } from 'zod';
import type { Tx } from '../../../platform/db/index.ts';
import type { Personal, TableNote } from '../../../platform/personal-data/index.ts';
import type { Owner, Sealing } from '../../../platform/sealing/index.ts';
import type { Labels } from './labels.ts';
import type { Value } from './own-record.ts';

type Row = Readonly<Record<string, unknown>>;

export interface Split {
  readonly own: Readonly<Record<string, Value>>;
  readonly others: Readonly<Record<string, Value>>;
}

interface Splitting {
  readonly note: TableNote;
  readonly person: string;
  readonly sealing: Sealing;
  readonly known: Labels;
  /** Relationships that the reader has left. */
  readonly left: ReadonlySet<string>;
}

/** What of a row is the reader's own, and what others said or wrote. */
export async function splitRow(tx: Tx, row: Row, splitting: Splitting): Promise<Split> {
  const own: Record<string, Value> = {};
  const others: Record<string, Value> = {};
  for (const [name, note] of Object.entries(splitting.note.columns)) {
    if (note.kind === 'technical' || row[name] === null) continue;
    if (note.kind === 'pair text' || note.kind === 'own text') {
      const text = await opened(tx, row, { ...splitting, column: name, kind: note.kind });
      if (text) (text.isOwn ? own : others)[name] = text.value;
    } else (note.kind === 'of others' ? others : own)[name] = shown(row[name], note, splitting.known);
  }
  return { own, others };
}

function shown(value: unknown, { kind }: Personal, known: Labels): Value {
  if (kind !== 'person') return plain(value);
  return Array.isArray(value) ? value.map((one) => known.of(String(one))) : known.of(String(value));
}

const values: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(values), z.record(z.string(), values)]),
);

/** Instants and days as they are written; everything else as it was kept. */
function plain(value: unknown): Value {
  const known = values.safeParse(value);
  return known.success ? known.data : String(value);
}

interface Opening extends Splitting {
  readonly column: string;
  readonly kind: 'pair text' | 'own text';
}

/** A sealed text; null where its key was destroyed. */
async function opened(tx: Tx, row: Row, opening: Opening): Promise<{ value: string; isOwn: boolean } | null> {
  const { note, column, kind, person, sealing, left } = opening;
  const bytes = row[column];
  if (!(bytes instanceof Uint8Array)) return null;
  const pair = String(row[note.under ?? 'relationship']);
  const owner: Owner = kind === 'pair text' ? { kind: 'relationship', id: pair } : { kind: 'person', id: person };
  const reader = await sealing.reader(tx, owner);
  if (!reader) return null;
  const place = `${note.table}.${column}:${(note.key ?? []).map((name) => String(row[name])).join('/')}`;
  const own = reader.unsealOwn(bytes, place);
  if (own !== null) return { value: own, isOwn: true };
  if (kind === 'pair text' && left.has(pair))
    return { value: 'Written by somebody else, and no longer yours to read', isOwn: false };
  return { value: reader.unseal(bytes, place), isOwn: false };
}
