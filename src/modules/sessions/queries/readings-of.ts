import { type Reading, readingsUnder } from '../../../platform/audit/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import { keyOf, logPlace } from '../sealed.ts';
import type { Session } from './read-session.ts';

/** Somebody read what another had written. */
export interface NamedReading {
  readonly name: string;
  readonly at: Temporal.Instant;
  /** The column that it lies in, and how many of its texts were read at once. */
  readonly place: string;
  readonly texts: number;
  /** Of the texts, the rows that they lie in. */
  readonly subjects: readonly string[];
  /** Null where nobody signed in read it. */
  readonly by: string | null;
}

/** Each of these is an entry of its own, so that it can be said which it was. */
const oneByOne = ['sessions.log.sealed', 'disclosures.extract.sealed'];

/** Who has read what a pair wrote, the latest first; nothing for anybody outside the pair. */
export async function readingsOf(tx: Tx, relationship: string): Promise<readonly NamedReading[]> {
  return named(tx, await readingsUnder(tx, keyOf({ relationship })));
}

/** Who besides its author has read a log. */
export async function readingsOfLog(tx: Tx, session: Session): Promise<readonly NamedReading[]> {
  const all = await readingsUnder(tx, keyOf(session));
  return named(
    tx,
    all.filter(({ place, subject }) => `${place}:${subject}` === logPlace(session.id)),
  );
}

async function named(tx: Tx, readings: readonly Reading[]): Promise<readonly NamedReading[]> {
  const people = [...new Set(readings.flatMap(({ by }) => by ?? []))];
  const rows =
    people.length === 0
      ? []
      : await within<PeopleViews>(tx)
          .selectFrom('people.current_person')
          .select(['id', 'name'])
          .where('id', 'in', people)
          .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  // A page opens its texts one after the other; what somebody looks at twice within a minute is one reading.
  const minuteOf = (at: Temporal.Instant) => at.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString();
  const together = Map.groupBy(readings, ({ by, at, place, subject }) =>
    [by, minuteOf(at), place, ...(oneByOne.includes(place) ? [subject] : [])].join(' '),
  );
  return [...together.values()].flatMap((group) =>
    group.slice(0, 1).map(({ by, at, place }) => ({
      ...{
        name: (by && names.get(by)) ?? (by ? 'Somebody with a part in running the programme' : nobodySignedIn(place)),
        ...{ at, by, place },
      },
      ...subjectsOf(group),
    })),
  );
}

function subjectsOf(group: readonly Reading[]) {
  const subjects = [...new Set(group.map(({ subject }) => subject))];
  return { subjects, texts: subjects.length };
}

/** What a pair tells somebody outside is read by a link; nothing else of theirs is read by anybody but people and the service. */
const nobodySignedIn = (place: string): string =>
  place.startsWith('disclosures.') ? 'the person whom you agreed on, by the link' : 'The service itself';
