import type { Personal, TableNote } from './notes.ts';
import type { Basis, Condition, DataReader, Retention } from './words.ts';

/** One purpose, and all that is held for it: a line of the record of processing. */
export interface Activity {
  readonly purpose: string;
  readonly basis: Basis;
  readonly condition: Condition | null;
  readonly readers: readonly DataReader[];
  readonly kept: readonly Retention[];
  /** `room.table: column, column` */
  readonly data: readonly string[];
  readonly sealed: boolean;
}

/** The record of processing, room by room, made from what the rooms say of their columns. */
export function activitiesOf(notes: readonly TableNote[]): ReadonlyMap<string, readonly Activity[]> {
  const rooms = Map.groupBy(notes.flatMap(columnsOf), ({ table }) => table.split('.')[0] ?? '');
  return new Map([...rooms].map(([room, columns]) => [room, activitiesIn(columns)]));
}

interface Column {
  readonly table: string;
  readonly name: string;
  readonly kept: Retention;
  readonly note: Personal;
}

const columnsOf = ({ table, kept, columns }: TableNote): readonly Column[] =>
  Object.entries(columns).flatMap(([name, note]) => (note.kind === 'technical' ? [] : [{ table, name, kept, note }]));

const activitiesIn = (columns: readonly Column[]): readonly Activity[] =>
  [...Map.groupBy(columns, ({ note }) => note.purpose)].flatMap(([purpose, its]) => {
    const [first] = its;
    if (!first) return [];
    const { basis, condition, readers } = first.note;
    return [
      {
        ...{ purpose, basis, condition: condition ?? null, readers },
        kept: [...new Set(its.map(({ kept }) => kept))],
        data: [...Map.groupBy(its, ({ table }) => table)].map(
          ([table, named]) => `${table}: ${named.map(({ name }) => name).join(', ')}`,
        ),
        sealed: its.some(({ note }) => note.kind === 'pair text' || note.kind === 'own text'),
      },
    ];
  });
