import { countToChase } from '../../../../modules/monitoring/index.ts';
import { type Programme, readProgramme } from '../../../../modules/programmes/index.ts';
import { countByState, countStuck, type StateCount } from '../../../../modules/recruitment/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import type { StatCard } from '../../../../platform/view/index.ts';
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
  const { stuckAfterWorkingDays } = programme.settings.terms.endorsement.mentee;
  const expressions = await countByState(tx, id);
  const stuck = await countStuck(tx, { programme: id, stuckAfterWorkingDays, now });
  const { due: toChase } = await countToChase(tx, id, dayOf(now));
  const relationships = await countRelationships(tx, id);
  const selected = countOf(expressions, 'mentor', 'selected');
  const mentors = { ...(await countMentors(tx, id)), selected };
  return {
    programme,
    mentors,
    mentees: menteeSteps({ expressions, relationships, matching: await countMatchingSteps(tx, id) }),
    longest: await listStuck(tx, { programme, stage: null, by, now, most: mostStuck, skip: 0 }),
    today: dayOf(now),
    attention: attention(programme, { expressions, stuck, toChase, relationships }),
  };
}

const countOf = (counts: readonly StateCount[], role: StateCount['role'], state: StateCount['state']): number =>
  counts.find((one) => one.role === role && one.state === state)?.count ?? 0;

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

interface Counts {
  readonly expressions: readonly StateCount[];
  readonly stuck: number;
  readonly toChase: number;
  readonly relationships: RelationshipCounts;
}

function attention({ id }: Programme, { expressions, stuck, toChase, relationships }: Counts): readonly StatCard[] {
  const at = (path: string) => `/programmes/${id}/${path}`;
  const waiting = countOf(expressions, 'mentee', 'waiting');
  const mentors = countOf(expressions, 'mentor', 'waiting');
  const unsigned = relationships.agreeing ?? 0;
  const cards: readonly (StatCard & { readonly count: number })[] = [
    { count: stuck, text: words.stuck(stuck), href: at('expressions/with-managers'), tone: 'attention' },
    { count: toChase, text: words.chase(toChase), href: at('to-chase'), tone: 'attention' },
    { count: waiting, text: words.waiting(waiting), href: at('expressions?role=mentee&state=waiting') },
    { count: mentors, text: words.mentorsWaiting(mentors), href: at('expressions?role=mentor&state=waiting') },
    { count: unsigned, text: words.unsigned(unsigned), href: at('relationships?state=agreeing') },
  ];
  return cards.filter(({ count }) => count > 0);
}
