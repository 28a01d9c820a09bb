import { readProgramme } from '../../../../modules/programmes/index.ts';
import { countByState, type StateCount } from '../../../../modules/recruitment/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { attentionIn, countOf } from '../../attention.ts';
import { countMatchingSteps, type MatchingSteps } from '../../queries/count-matching-steps.ts';
import { countMentors } from '../../queries/count-mentors.ts';
import { countRelationships, type RelationshipCounts } from '../../queries/count-relationships.ts';
import { listStuck } from '../../queries/list-stuck.ts';
import { words } from './words.ts';

export type ProgrammeFacts = NonNullable<Awaited<ReturnType<typeof programmeFacts>>>;

interface Wanted {
  readonly id: string;
  /** The coordinator who looks. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

const mostStuck = 10;

export async function programmeFacts(tx: Tx, { id, by, now }: Wanted) {
  const programme = await readProgramme(tx, id);
  if (!programme) return null;
  const expressions = await countByState(tx, id);
  const relationships = await countRelationships(tx, id);
  const selected = countOf(expressions, 'mentor', 'selected');
  const mentors = { ...(await countMentors(tx, id)), selected };
  return {
    programme,
    mentors,
    mentees: menteeSteps({ expressions, relationships, matching: await countMatchingSteps(tx, id) }),
    longest: await listStuck(tx, { programme, stage: null, by, now, most: mostStuck, skip: 0 }),
    today: dayOf(now),
    attention: await attentionIn(tx, { programme, by, now }),
  };
}

interface Step {
  readonly label: string;
  readonly value: number;
}

interface Steps {
  readonly expressions: readonly StateCount[];
  readonly relationships: RelationshipCounts;
  readonly matching: MatchingSteps;
}

/** Each step counts those who have come at least so far. */
function menteeSteps({ expressions, relationships, matching }: Steps): readonly Step[] {
  const mentees = expressions.filter(({ role }) => role === 'mentee');
  const among = (...states: readonly StateCount['state'][]) =>
    sum(mentees.filter(({ state }) => states.includes(state)));
  const { agreeing = 0, ended = 0 } = relationships;
  const matched = Object.values(relationships).reduce((all, one) => all + one, 0);
  // A pair that began without a request here has come as far all the same.
  const call = Math.max(matching.call, matched);
  const offered = Math.max(matching.offered, call);
  const asked = Math.max(matching.asked, offered);
  return [
    { label: words.steps.interested, value: sum(mentees) },
    { label: words.steps.forward, value: among('waiting', 'selected', 'not-this-time') },
    { label: words.steps.selected, value: among('selected') },
    { label: words.steps.asked, value: asked },
    { label: words.steps.offered, value: offered },
    { label: words.steps.call, value: call },
    { label: words.steps.matched, value: matched },
    { label: words.steps.mentored, value: matched - agreeing },
    { label: words.steps.finished, value: ended },
  ];
}

const sum = (counts: readonly StateCount[]): number => counts.reduce((all, { count }) => all + count, 0);
