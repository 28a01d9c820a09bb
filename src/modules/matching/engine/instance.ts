/**
 * Everything that the solver is told, in columns: people are numbers here, in the order of their ids.
 * Mentees are 0 … menteeIds.length − 1, mentors 0 … mentorIds.length − 1, both sorted by id, each id once.
 */
export interface Instance {
  readonly menteeIds: readonly string[];
  readonly mentorIds: readonly string[];
  /** Places that each mentor has left, by mentor; 0 is allowed. */
  readonly capacity: Int32Array;
  /** The tier of each mentee: 0 is served first. */
  readonly tier: Int32Array;
  readonly candidates: Candidates;
  /** By mentee: the mentor who is held to this mentee, or −1. A locked pair is one of the candidates. */
  readonly locked: Int32Array;
  /** By mentee: the mentor whom an earlier run proposed, or −1. */
  readonly previous: Int32Array;
  readonly policy: Policy;
}

/** The pairs that break no rule, and no others: row by row (compressed sparse rows). */
export interface Candidates {
  /** Length mentees + 1: the candidates of mentee e stand from start[e] to start[e + 1] − 1. */
  readonly start: Int32Array;
  /** The mentor of each candidate, ascending within a row. */
  readonly mentor: Int32Array;
  /** 0 to 1000: the sum of the criteria. */
  readonly score: Int16Array;
  /** The mentee's rank of this mentor: 1 is the first choice, 0 not named. */
  readonly rank: Uint8Array;
}

/** What a programme decides about the order of the levels. */
export interface Policy {
  /** What the first, second, … choice is worth; a rank beyond the list is worth nothing. */
  readonly choiceValues: readonly number[];
  /** First choices before the count of those who are matched. */
  readonly firstChoicesFirst: boolean;
}

/** The totals of a solution, one for each level, in the order in which they were decided. */
export interface Levels {
  readonly count: number;
  /** [tier, matched], the highest tier (0) first, one for each tier that somebody is in. */
  readonly tiers: readonly (readonly [tier: number, matched: number])[];
  readonly choices: number;
  readonly score: number;
  /** The sum over mentors of load × (load − 1) / 2: the least is best. */
  readonly balance: number;
  readonly kept: number;
}

/** Who is matched with whom: by mentee, the mentor or −1. */
export interface Solution {
  readonly instance: Instance;
  readonly mentorOf: Int32Array;
  readonly levels: Levels;
  readonly certificate: Certificate;
}

/** What `verify` checks without trusting the solver: for each stage its dual prices. Their shape is the solver's own. */
export interface Certificate {
  readonly stages: readonly Stage[];
}

/**
 * One stage: several neighbouring levels as one cost, and the prices that prove its optimum on the face left by those before.
 * The order settles what the prices leave open: whatever could still be exchanged for one another has the same order.
 */
export interface Stage {
  readonly levels: readonly LevelName[];
  /** What one unit of each level counts in this stage. */
  readonly weights: readonly number[];
  /** By mentee: what a match gains them at these prices. */
  readonly menteePrice: Float64Array;
  /** By mentor: the worth of one more place (the shadow price), 0 while there is room. */
  readonly mentorPrice: Float64Array;
  /** By mentee, then by mentor, then for staying unmatched: an exchange never goes from a lower to a higher one. */
  readonly order: Int32Array;
}

/** The levels as the stages name them: "served" is the count and the tiers together. */
export type LevelName = 'first' | 'served' | 'choices' | 'score' | 'balance' | 'kept' | 'hash';
