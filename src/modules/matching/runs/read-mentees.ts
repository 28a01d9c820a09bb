import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { cameBack } from '../lifecycle.ts';
import { chunk } from './chunk.ts';

export interface MenteeRow {
  readonly request: string;
  readonly id: string;
  readonly selected: boolean;
  readonly waitsSince: Temporal.Instant;
  readonly priority: number | null;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly kind: string | null;
  readonly region: string | null;
  readonly unconnected: boolean;
  readonly choices: readonly string[];
  readonly connections: readonly string[];
  readonly declined: readonly string[];
  readonly managers: readonly string[];
  readonly never: readonly string[];
  readonly keep: string | null;
}

/**
 * One request, and what it is read for: to find somebody other than those whose offer came back, or to be asked about,
 * whether they still wait or not.
 */
export interface OnlyOne {
  readonly request: string;
  readonly to: 'find-next' | 'be-asked-about';
}

interface Wanted {
  readonly programme: string;
  readonly only: OnlyOne | null;
  readonly after: string;
}

/** Those who wait with their request, so many at a time in the order of their ids, with all that rules ask about them. */
export async function readMentees(tx: Tx, { programme, only, after }: Wanted): Promise<readonly MenteeRow[]> {
  const request = only?.request ?? null;
  const [isNext, isAsked] = [only?.to === 'find-next', only?.to === 'be-asked-about'];
  // Who they are comes first: asked all at once, the database reads everybody of what is joined, for each piece anew. Nothing joined leaves
  // anybody out: a piece of nobody would be taken for the end.
  const { rows } = await sql<MenteeRow>`
    WITH r AS MATERIALIZED (
      SELECT id, programme, mentee, sent_at FROM matching.request
      WHERE programme = ${programme} AND (state = 'waiting' OR ${isAsked}) AND mentee > ${after}
        AND (${request}::uuid IS NULL OR id = ${request})
      ORDER BY mentee LIMIT ${chunk})
    SELECT r.id AS request, r.mentee AS id, t.person IS NOT NULL AS selected,
      coalesce(t.counted_from, r.sent_at) AS "waitsSince", t.priority,
      n.title, n.organisation_name AS organisation, n.organisation_kind AS kind, n.region,
      coalesce(w.unconnected, false) AS unconnected,
      ARRAY(SELECT c.mentor FROM matching.choice c WHERE c.request = r.id ORDER BY c.rank) AS choices,
      ARRAY(SELECT k.mentor FROM matching.connection k WHERE k.request = r.id ORDER BY k.mentor) AS connections,
      ARRAY(SELECT DISTINCT p.mentor FROM matching.proposal p
        WHERE p.programme = r.programme AND p.mentee = r.mentee
        AND (p.state = 'not-this-time' OR ${isNext} AND p.state IN (${sql.join([...cameBack])})) ORDER BY p.mentor) AS declined,
      ARRAY(SELECT m.manager FROM people.current_manager m WHERE m.person = r.mentee AND m.manager IS NOT NULL
        UNION SELECT c.person FROM people.current_manager m JOIN people.current_contact c ON c.email = m.email
        WHERE m.person = r.mentee
        UNION SELECT o.manager FROM recruitment.noted_manager o
        WHERE o.programme = r.programme AND o.report = r.mentee ORDER BY 1) AS managers,
      ARRAY(SELECT h.mentor FROM matching.hold h WHERE h.programme = r.programme AND h.mentee = r.mentee
        AND h.kind = 'never' AND h.ended_at IS NULL
        UNION SELECT a.other FROM recruitment.kept_apart a
        WHERE a.programme = r.programme AND a.one = r.mentee ORDER BY 1) AS never,
      (SELECT h.mentor FROM matching.hold h WHERE h.programme = r.programme AND h.mentee = r.mentee
        AND h.kind = 'keep' AND h.ended_at IS NULL) AS keep
    FROM r
    LEFT JOIN people.current_person n ON n.id = r.mentee
    LEFT JOIN matching.wish w ON w.request = r.id
    LEFT JOIN recruitment.participant t ON t.programme = r.programme AND t.person = r.mentee AND t.role = 'mentee'
    ORDER BY r.mentee
  `.execute(within(tx));
  return rows;
}
