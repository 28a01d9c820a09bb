import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { TableNote } from '../../../platform/personal-data/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { RightsTables } from '../tables.ts';
import { aboutsOf } from './abouts.ts';
import { type Labels, labels } from './labels.ts';
import type { Entries, Entry, OtherPerson, OwnRecord } from './own-record.ts';
import { pairsOf } from './pairs-of.ts';
import { placesIn } from './places-in.ts';
import { readRows, whileOwnRecord } from './read-rows.ts';
import { splitRow } from './split-row.ts';
import { titleOf } from './title-of.ts';

interface Asking {
  readonly person: string;
  readonly now: Temporal.Instant;
  readonly sealing: Sealing;
  readonly notes: readonly TableNote[];
}

/** The acting person's own record, from every table that says that it holds something of them. */
export const readOwnRecord = (tx: Tx, asking: Asking): Promise<OwnRecord> =>
  whileOwnRecord(tx, async () => {
    const { person, now, notes, sealing } = asking;
    const read = await readRows(tx, notes);
    const places = await placesIn(tx, read);
    const known = labels(person, places);
    const pairs = await pairsOf(tx, person);
    const abouts = aboutsOf(read, { pairs, known });
    const [own, others]: [Entries[], Entries[]] = [[], []];
    for (const { note, rows } of read) {
      const [mine, theirs]: [Entry[], Entry[]] = [[], []];
      for (const row of rows) {
        const split = await splitRow(tx, row, { note, person, sealing, known, places, pairs });
        const about = abouts.get(row) ?? { programme: null, with: [], at: null };
        mine.push({ about, fields: split.own });
        theirs.push({ about, fields: split.others });
      }
      own.push(...entriesOf(note, mine));
      others.push(...entriesOf(note, theirs));
    }
    return { madeAt: now, person, own, others, people: await named(tx, known) };
  });

function entriesOf(note: TableNote, rows: readonly Entry[]): readonly Entries[] {
  const told = rows.filter(({ fields }) => Object.keys(fields).length > 0);
  if (told.length === 0) return [];
  const { table, kept, part = 'your mentoring' } = note;
  return [{ table, part, title: titleOf(note), kept, purposes: purposesOf(note), rows: told.sort(byWhen) }];
}

const byWhen = ({ about: one }: Entry, { about: other }: Entry): number =>
  (one.at ?? '') < (other.at ?? '') ? -1 : (one.at ?? '') > (other.at ?? '') ? 1 : 0;

const purposesOf = ({ columns }: TableNote): readonly string[] => [
  ...new Set(Object.values(columns).flatMap((note) => (note.kind === 'technical' ? [] : [note.purpose]))),
];

/** The names of those whom the reader may know anyway. */
async function named(tx: Tx, known: Labels): Promise<readonly OtherPerson[]> {
  const given = known.given();
  const ids = given.map(({ id }) => id);
  const rows =
    ids.length === 0
      ? []
      : await within<RightsTables>(tx)
          .selectFrom('people.current_person')
          .select(['id', 'name'])
          .where(sql<boolean>`id = ANY (${ids}::uuid[])`)
          .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return given.map(({ id, label }) => ({ label, name: names.get(id) ?? null }));
}
