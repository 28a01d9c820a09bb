import type { Priority, PriorityRule } from '../programmes/index.ts';

/** What the priority rules look at. */
export interface PriorityFacts {
  readonly level: string | null;
  readonly inPostSince: Temporal.PlainDate | null;
  readonly putForwardAsPriority: boolean;
  /** The day of the expression: who was new in post then stays so while they wait. */
  readonly on: Temporal.PlainDate;
}

/** A place in the order as one number: the rules one after another as its binary digits, lower is sooner. */
export function priorityOf({ rules }: Priority, facts: PriorityFacts): number {
  return rules.reduce((number, rule) => number * 2 + (meets(rule, facts) ? 0 : 1), 0);
}

/** The same place with the manager's word for it; a programme without such a rule has it change nothing. */
export function putForward({ rules }: Priority, priority: number): number {
  const place = rules.findIndex((rule) => rule.kind === 'put-forward-as-priority');
  return place < 0 ? priority : priority & ~(1 << (rules.length - 1 - place));
}

/** Why somebody stands where they stand, read back from the number: the rules that they meet, in the programme's words. */
export function reasonsIn({ rules }: Priority, priority: number): readonly string[] {
  return rules.filter((_rule, place) => !((priority >> (rules.length - 1 - place)) & 1)).map((rule) => rule.words);
}

function meets(rule: PriorityRule, facts: PriorityFacts): boolean {
  switch (rule.kind) {
    case 'level':
      return facts.level !== null && rule.is.includes(facts.level);
    case 'new-in-post':
      return isNewInPost(facts, rule.months);
    case 'put-forward-as-priority':
      return facts.putForwardAsPriority;
  }
}

function isNewInPost({ inPostSince, on }: PriorityFacts, months: number): boolean {
  return inPostSince !== null && Temporal.PlainDate.compare(inPostSince.add({ months }), on) >= 0;
}
