import { z } from 'zod';
import type { Tx } from '../../../platform/db/index.ts';
import type { Personal, TableNote } from '../../../platform/personal-data/index.ts';
import type { Owner, Sealing } from '../../../platform/sealing/index.ts';
import type { Labels } from './labels.ts';
import type { Value } from './own-record.ts';
import type { Pair } from './pairs-of.ts';
import type { Row } from './read-rows.ts';

export interface Split {
  readonly own: Readonly<Record<string, Value>>;
  readonly others: Readonly<Record<string, Value>>;
}

interface Splitting {
  readonly note: TableNote;
  readonly person: string;
  readonly sealing: Sealing;
  readonly known: Labels;
  readonly places: ReadonlyMap<string, string>;
  readonly pairs: ReadonlyMap<string, Pair>;
}

/** What of a row is the reader's own, and what others said or wrote: where that is the text, when and by whom goes with it. */
export async function splitRow(tx: Tx, row: Row, splitting: Splitting): Promise<Split> {
  const own: Record<string, Value> = {};
  const others: Record<string, Value> = {};
  for (const [name, note] of Object.entries(splitting.note.columns)) {
    if (note.kind === 'technical' || row[name] === null) continue;
    if (note.kind === 'pair text' || note.kind === 'own text') {
      const text = await opened(tx, row, { ...splitting, column: name, kind: note.kind });
      if (text) (text.isOwn ? own : others)[name] = text.value;
    } else (note.kind === 'of others' ? others : own)[name] = shown(row[name], note, splitting);
  }
  return isOthers(splitting.note, own, others) ? { own: {}, others: { ...own, ...others } } : { own, others };
}

const isOthers = ({ columns }: TableNote, own: object, others: object): boolean => {
  const texts = Object.entries(columns).filter(([, { kind }]) => kind === 'pair text' || kind === 'own text');
  return texts.some(([name]) => name in others) && !texts.some(([name]) => name in own);
};

function shown(value: unknown, { kind }: Personal, { known, places }: Splitting): Value {
  if (kind !== 'person') return withPlaces(plain(value), places);
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

/** The names of programmes and organisations in place of their ids. */
function withPlaces(value: Value, places: ReadonlyMap<string, string>): Value {
  if (typeof value === 'string') return places.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withPlaces(one, places));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withPlaces(inner, places)]));
}

interface Opening extends Splitting {
  readonly column: string;
  readonly kind: 'pair text' | 'own text';
}

/** A sealed text; null where its key was destroyed. */
async function opened(tx: Tx, row: Row, opening: Opening): Promise<{ value: string; isOwn: boolean } | null> {
  const { note, column, kind, person, sealing, pairs } = opening;
  const bytes = row[column];
  if (!(bytes instanceof Uint8Array)) return null;
  const pair = String(row[note.under ?? 'relationship']);
  const owner: Owner = kind === 'pair text' ? { kind: 'relationship', id: pair } : { kind: 'person', id: person };
  const reader = await sealing.reader(tx, owner);
  if (!reader) return null;
  const place = `${note.table}.${column}:${(note.key ?? []).map((name) => String(row[name])).join('/')}`;
  const own = reader.unsealOwn(bytes, place);
  if (own !== null) return { value: own, isOwn: true };
  if (kind === 'pair text' && pairs.get(pair)?.left)
    return { value: 'Written by somebody else, and no longer yours to read', isOwn: false };
  return { value: reader.unseal(bytes, place), isOwn: false };
}
