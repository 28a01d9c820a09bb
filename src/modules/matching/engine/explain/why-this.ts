import type { Audience } from '../../../programmes/index.ts';
import type { Candidates } from '../instance.ts';
import type { Evidence } from './evidence.ts';
import { type Asking, type Pair, pairOf, placeOf, type Run, type Told } from './run.ts';

export interface CriterionTold {
  readonly id: string;
  readonly words: string;
  /** Whether what is said of the pair is so, however many points it brings: some in common, or all that was hoped for. */
  readonly holds: boolean;
  readonly points: number;
  readonly most: number;
  readonly evidence: readonly Evidence[];
}

/**
 * What decided between this mentor and the next best: a coordinator held the two together, nobody else was possible, the
 * mentee's own choice, the points that can be told, or none of these alone, but the whole programme together.
 */
export type DecidedBy = 'held' | 'only-one' | 'choice' | 'score' | 'together';

export interface WhyThis {
  readonly mentor: string;
  readonly criteria: readonly CriterionTold[];
  /** Points told, of the points that can be told; private preferences count in neither. */
  readonly total: number;
  readonly outOf: number;
  /** "Private preferences": a line that is there for everybody, whether or not anybody has any. */
  readonly privatePreferences: true;
  /** The mentee's rank of this mentor; null when not named, and always null for the mentor. */
  readonly rank: number | null;
  /** Null for the mentor, who never learns how others ranked them. */
  readonly decidedBy: DecidedBy | null;
  /** How far the next best is behind by what can be told; null where nothing can be told. Only the coordinator hears who. */
  readonly margin: { readonly points: number; readonly mentor: string | null } | null;
}

/** Why this mentor, for one audience; null when the mentee has none. */
export function whyThis(run: Run, { mentee: id, audience }: Asking): WhyThis | null {
  const { instance } = run.built;
  const mentee = placeOf(instance.menteeIds, id);
  const mentor = run.solution.mentorOf[mentee] ?? -1;
  if (mentor < 0) return null;
  const pair = pairOf(run, mentee, mentor);
  const criteria = criteriaTold(run, pair, audience);
  const total = criteria.reduce((sum, { points }) => sum + points, 0);
  const next = nextBest(run, mentee, mentor);
  const rank = rankOf(run, mentee, mentor);
  const ahead = next && total > next.points ? total - next.points : null;
  return {
    mentor: instance.mentorIds[mentor] ?? '',
    criteria,
    total,
    outOf: run.outOf,
    privatePreferences: true,
    rank: audience === 'mentor' || rank === 0 ? null : rank,
    decidedBy: audience === 'mentor' ? null : decidedBy(run, { mentee, rank, ahead, next }),
    margin:
      audience === 'mentor' || ahead === null
        ? null
        : {
            points: ahead,
            mentor: audience === 'coordinator' ? (instance.mentorIds[next?.mentor ?? -1] ?? null) : null,
          },
  };
}

/** What each criterion that is told makes of two people: points from 0 to `most`. */
export const criteriaTold = ({ told }: Run, pair: Pair, audience: Audience): readonly CriterionTold[] =>
  told.map((one) => criterionTold(one, pair, audience));

function criterionTold(
  { criterion, most, points: pointsOf, witness }: Told,
  pair: Pair,
  audience: Audience,
): CriterionTold {
  const { id, words, measure } = criterion;
  const points = pointsOf(pair.mentee, pair.mentor);
  const isByDegrees = measure.by === 'overlap' || measure.by === 'distance';
  const holds = points > 0 && (isByDegrees || points === most);
  return { id, words, holds, points, most, evidence: witness(pair, audience) };
}

interface Next {
  readonly mentor: number;
  readonly points: number;
  readonly rank: number;
}

/** The candidate whom the mentee would turn to next: by choice first, then by the points that can be told. */
function nextBest({ open: { candidates } }: Run, mentee: number, mentor: number): Next | null {
  const { start, mentor: mentors, score, rank } = candidates;
  let best = -1;
  for (let at = start[mentee] ?? 0; at < (start[mentee + 1] ?? 0); at++)
    if (mentors[at] !== mentor && (best < 0 || comesBefore(candidates, at, best))) best = at;
  return best < 0 ? null : { mentor: mentors[best] ?? -1, points: score[best] ?? 0, rank: rank[best] ?? 0 };
}

function comesBefore({ rank, score }: Candidates, one: number, other: number): boolean {
  const [first, second] = [rank[one] || unnamed, rank[other] || unnamed];
  return first < second || (first === second && (score[one] ?? 0) > (score[other] ?? 0));
}

/** Behind every mentor who was named. */
const unnamed = 256;

export function rankOf({ open }: Run, mentee: number, mentor: number): number {
  const { start, mentor: mentors, rank } = open.candidates;
  for (let at = start[mentee] ?? 0; at < (start[mentee + 1] ?? 0); at++)
    if (mentors[at] === mentor) return rank[at] ?? 0;
  return 0;
}

function decidedBy(
  { built: { instance } }: Run,
  { mentee, rank, ahead, next }: { mentee: number; rank: number; ahead: number | null; next: Next | null },
): DecidedBy {
  if ((instance.locked[mentee] ?? -1) >= 0) return 'held';
  if (next === null) return 'only-one';
  if (rank > 0 && (next.rank === 0 || rank < next.rank)) return 'choice';
  return ahead !== null && next.rank === rank ? 'score' : 'together';
}
