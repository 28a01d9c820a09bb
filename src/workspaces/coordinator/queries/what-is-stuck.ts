import { type RawBuilder, sql } from 'kysely';
import type { Programme } from '../../../modules/programmes/index.ts';
import { stuckBefore } from '../../../modules/recruitment/index.ts';
import { dayOf } from '../../../platform/clock/index.ts';
import { clockNearDays, type StuckStage, stuckAfterDays } from '../stuck-stages.ts';

interface Wanted {
  readonly programme: Programme;
  readonly by: string;
  readonly now: Temporal.Instant;
}

type Stages = Readonly<Record<StuckStage, RawBuilder<unknown>>>;

/** Each stage as a query of its own: since when, what, and who. All read what the modules publish. */
export const whatIsStuck = (wanted: Wanted): Stages => ({
  ...beforeTheMatch(wanted),
  ...inMatching(wanted),
  ...together(wanted),
});

const daysAgo = (now: Temporal.Instant, stage: keyof typeof stuckAfterDays): Temporal.Instant =>
  now.subtract({ hours: 24 * stuckAfterDays[stage] });

/** Whose name the expression gives, or people knows. */
const somebody = sql`NULL::uuid AS relationship`;
/** The two of a relationship are looked up with their names. */
const thePair = sql`NULL::uuid AS person, NULL::text AS name`;

const beforeTheMatch = ({ programme: { id, settings }, by, now }: Wanted) => {
  const { endorsement, training } = settings.terms;
  const expression = sql`SELECT since, id AS subject, person, name || ' (' || role || ')' AS name, ${somebody}
    FROM recruitment.current_expression`;
  const mentor = sql`SELECT m.since, m.expression AS subject, m.person, NULL::text AS name, ${somebody}
    FROM recruitment.participant m WHERE m.programme = ${id} AND m.role = 'mentor' AND m.person <> ${by}`;
  const trained = sql`EXISTS (SELECT FROM learning.trained t WHERE t.programme = ${id} AND t.person = m.person)`;
  const { stuckAfterWorkingDays } = endorsement.mentee;
  return {
    'with-manager': sql`${expression} WHERE programme = ${id} AND person <> ${by} AND state = 'with-manager'
      AND since < ${stuckBefore(now, stuckAfterWorkingDays)}`,
    waiting: sql`${expression} WHERE programme = ${id} AND person <> ${by} AND state = 'waiting'
      AND since < ${daysAgo(now, 'waiting')}`,
    untrained: sql`${mentor} AND ${training.neededForMentors} AND m.since < ${daysAgo(now, 'untrained')}
      AND NOT ${trained}`,
    unpublished: sql`${mentor} AND m.since < ${daysAgo(now, 'unpublished')}
      AND (NOT ${training.neededForMentors} OR ${trained})
      AND NOT EXISTS (SELECT FROM directory.mentor d
        WHERE d.programme = ${id} AND d.mentor = m.person AND d.state = 'published')`,
  };
};

const inMatching = ({ programme: { id }, by, now }: Wanted) => {
  const proposal = sql`SELECT p.offered_at AS since, p.id AS subject, p.mentee AS person, NULL::text AS name, ${somebody}
    FROM matching.current_proposal p WHERE p.programme = ${id} AND ${by} NOT IN (p.mentee, p.mentor)`;
  return {
    'no-offer': sql`SELECT r.sent_at AS since, r.id AS subject, r.mentee AS person, NULL::text AS name, ${somebody}
      FROM matching.current_request r WHERE r.programme = ${id} AND r.mentee <> ${by} AND r.state = 'waiting'
      AND r.sent_at < ${daysAgo(now, 'no-offer')}`,
    unanswered: sql`${proposal} AND p.state IN ('offered', 'accepted-by-one')
      AND p.answer_by <= ${dayOf(now).add({ days: clockNearDays })}`,
    'no-call': sql`${proposal} AND p.state = 'accepted-by-both' AND p.state_since < ${daysAgo(now, 'no-call')}`,
  };
};

const together = ({ programme: { id, settings }, by, now }: Wanted) => {
  const overseen = sql`r.programme = ${id}
    AND NOT EXISTS (SELECT FROM relationships.member own WHERE own.relationship = r.id AND own.person = ${by})`;
  const relationship = sql`SELECT r.state_since AS since, r.id AS subject, ${thePair}, r.id AS relationship
    FROM relationships.current r WHERE ${overseen}`;
  const session = sql`FROM sessions.current s WHERE s.relationship = r.id`;
  const days = settings.terms.ending.plannedDaysBefore;
  const asked = sql`c.state = 'asked' AND c.replaced_at IS NULL`;
  const noticed = sql`(r.ends_on - ${days}::int)::timestamp AT TIME ZONE 'UTC'`;
  return {
    unsigned: sql`${relationship} AND r.state = 'agreeing' AND r.state_since < ${daysAgo(now, 'unsigned')}`,
    'no-session': sql`SELECT GREATEST(r.state_since, held.last) AS since, r.id AS subject, ${thePair}, r.id AS relationship
      FROM relationships.current r
      LEFT JOIN LATERAL (SELECT max(s.starts_at) AS last ${session} AND s.state = 'held') held ON true
      WHERE ${overseen} AND r.state = 'active' AND r.state_since < ${daysAgo(now, 'no-session')}
      AND (held.last IS NULL OR held.last < ${daysAgo(now, 'no-session')})
      AND NOT EXISTS (SELECT ${session} AND s.state = 'arranged')`,
    'no-word': sql`SELECT s.starts_at AS since, r.id AS subject, ${thePair}, r.id AS relationship
      FROM sessions.current s JOIN relationships.current r ON r.id = s.relationship
      WHERE ${overseen} AND s.programme = ${id} AND s.state = 'arranged' AND s.starts_at < ${daysAgo(now, 'no-word')}
      AND r.state <> 'ended'`,
    'more-time': sql`SELECT c.at AS since, c.extension AS subject, ${thePair}, r.id AS relationship
      FROM relationships.extension_change c JOIN relationships.current r ON r.id = c.relationship
      WHERE ${overseen} AND ${asked} AND r.state <> 'ended' AND ${settings.terms.extension.decidedBy === 'coordinator'}`,
    unprepared: sql`SELECT ${noticed} AS since, r.id AS subject, ${thePair}, r.id AS relationship
      FROM relationships.current r WHERE ${overseen} AND r.state = 'active'
      AND r.ends_on <= ${dayOf(now).add({ days })}
      AND NOT EXISTS (SELECT FROM relationships.extension_change c WHERE c.relationship = r.id AND ${asked})`,
    'another-match': sql`SELECT e.at AS since, r.id AS subject, m.person, NULL::text AS name, ${somebody}
      FROM relationships.ending e JOIN relationships.current r ON r.id = e.relationship
      JOIN relationships.member m ON m.relationship = r.id AND m.side = 'mentee'
      JOIN recruitment.participant t ON t.programme = r.programme AND t.person = m.person AND t.role = 'mentee'
      WHERE ${overseen} AND r.state = 'ended' AND e.wants_another_match
      AND NOT EXISTS (SELECT FROM matching.current_request q
        WHERE q.programme = r.programme AND q.mentee = m.person AND q.sent_at > r.opened_at AND q.state <> 'withdrawn')`,
    'no-feedback': sql`SELECT f.asked_at AS since, f.id AS subject, f.person, NULL::text AS name, f.relationship
      FROM evaluation.feedback f JOIN relationships.current r ON r.id = f.relationship
      WHERE ${overseen} AND f.programme = ${id} AND f.given_at IS NULL AND f.asked_at < ${daysAgo(now, 'no-feedback')}`,
  };
};
