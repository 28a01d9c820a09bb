import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import { type Tx, within } from '../../../../platform/db/index.ts';
import type { Sealing } from '../../../../platform/sealing/index.ts';
import { readPlace, type Shortlisted, shortlistOf } from '../../../directory/index.ts';
import { type Programme, readForm } from '../../../programmes/index.ts';
import type { Questionnaire } from '../../../questionnaires/index.ts';
import { lineManagersAmong } from '../../queries/line-managers-among.ts';
import { publishedMentors } from '../../queries/published-mentors.ts';
import { latestRequest, type Request, readRequest } from '../../queries/read-request.ts';
import { withoutConnections } from '../../request-form.ts';
import type { Tables } from '../../tables.ts';

export interface RequestFacts {
  readonly programme: Programme;
  readonly mentee: string;
  readonly name: string;
  readonly own: boolean;
  readonly form: Questionnaire;
  /** Those who may be chosen. */
  readonly offered: readonly Pick<Shortlisted, 'mentor' | 'name' | 'organisation'>[];
  /** Names of those who may not, because the mentee answers to them. */
  readonly managers: readonly string[];
  /** What they asked for last, open or taken back. */
  readonly latest: Request | null;
  readonly today: Temporal.PlainDate;
}

interface Wanted {
  readonly programme: string;
  readonly mentee: string;
  readonly actor: SignedIn;
  readonly now: Temporal.Instant;
  readonly sealing: Sealing;
  readonly lock: boolean;
}

export async function requestFacts(
  tx: Tx,
  { programme: id, mentee, actor, now, sealing, lock }: Wanted,
): Promise<RequestFacts | null> {
  const place = await readPlace(tx, id, mentee);
  const person = await within<Tables>(tx)
    .selectFrom('people.current_person')
    .select('name')
    .where('id', '=', mentee)
    .executeTakeFirst();
  if (!place?.standing.mentee || !person) return null;
  const own = actor.person === mentee;
  const last = await latestRequest(tx, id, mentee);
  const latest = last ? await readRequest(tx, sealing, { id: last, lock }) : null;
  const kept = [...(await shortlistOf(tx, { programme: id, mentee })), ...named(latest)];
  // Somebody who telephones names mentors; they need not have kept them before.
  const known = own ? kept : [...kept, ...(await publishedMentors(tx, id))];
  const others = [...new Map(known.map((one) => [one.mentor, one])).values()].filter(({ mentor }) => mentor !== mentee);
  const managers = await lineManagersAmong(
    tx,
    mentee,
    others.map(({ mentor }) => mentor),
  );
  return {
    programme: place.programme,
    mentee,
    name: person.name,
    own,
    form: withoutConnections(await readForm(tx, { programme: id, purpose: 'matchingRequest' })),
    offered: others.filter(({ mentor }) => !managers.has(mentor)),
    managers: others.filter(({ mentor }) => managers.has(mentor)).map(({ name }) => name),
    latest,
    today: dayOf(now),
  };
}

/** Chosen before, and no longer kept on the shortlist. */
const named = (latest: Request | null): RequestFacts['offered'] =>
  (latest?.choices ?? []).flatMap(({ mentor, name, organisation }) =>
    name === null ? [] : [{ mentor, name, organisation }],
  );
