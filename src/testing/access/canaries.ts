import type { Pair } from '../pair.ts';

/** Every kind of confidential text, and the column that holds it sealed. */
export const kinds = {
  agenda: 'sessions.agenda.sealed',
  log: 'sessions.log.sealed',
  action: 'sessions.action_text.sealed',
  note: 'sessions.note.sealed',
  draft: 'drafts.draft.sealed',
  goal: 'goals.goal_text.sealed',
  step: 'goals.step_text.sealed',
  'access need': 'people.access_needs_text.sealed',
  hope: 'matching.request_words.sealed',
  suggestion: 'matching.request_words.sealed',
  'private wish': 'matching.lived_experience.sealed',
  'reason for a match': 'matching.run_reason.sealed',
  'noted fact': 'recruitment.noted_text.sealed',
  concern: 'concerns.text.sealed',
  decision: 'concerns.text.sealed',
  referral: 'concerns.text.sealed',
  outcome: 'concerns.text.sealed',
  answer: 'concerns.text.sealed',
  extract: 'disclosures.extract.sealed',
  'legal duty': 'openings.text.sealed',
  'reason to tell later': 'openings.text.sealed',
  list: 'recruitment.import_draft.sheets',
  'answer about a list': 'recruitment.import_draft.decisions',
} as const;
export type Kind = keyof typeof kinds;

const isKind = (name: string): name is Kind => name in kinds;
const allKinds = Object.keys(kinds).filter(isKind);

/** A text that stands nowhere else: found in clear, it has got out. `whose`: the name of the mentee whose pair it is of. */
export const canary = (kind: Kind, whose: string): string =>
  `canary-in-${kind}-of-${whose}`.toLowerCase().replaceAll(' ', '-');

export interface Canary {
  readonly text: string;
  readonly mayRead: ReadonlySet<string>;
  /** Who wrote it, and has it in their own record when they have left. */
  readonly author: string;
}

interface Confiding {
  readonly pair: Pair;
  readonly mentee: string;
  /** Those who coordinate its programme. */
  readonly coordinators: readonly string[];
  /** Its safeguarding lead and deputy. */
  readonly leads: readonly string[];
  /** The mentee is a member no longer. */
  readonly left: boolean;
  /** The two who opened its log because the law required it; nobody where it is not open. */
  readonly openers: readonly string[];
  /** Those who may know why: whoever asked, whoever confirmed or may, and, once they were told, the two of the pair. */
  readonly toldWhy: readonly string[];
}

/** Who may read each of a pair's texts, after the access specification. */
export function canariesOf({
  pair: { people },
  mentee,
  coordinators,
  leads,
  left,
  ...law
}: Confiding): readonly Canary[] {
  const self = [people.mentee];
  const pair = left ? [people.mentor] : [people.mentee, people.mentor];
  // Never one who is a party to it.
  const named = [...coordinators.filter((one) => one !== people.mentee), ...leads];
  const readers: Readonly<Record<Kind, readonly string[]>> = {
    agenda: pair,
    log: [...pair, ...law.openers],
    action: pair,
    note: [people.mentor],
    draft: self,
    goal: pair,
    step: pair,
    'access need': [people.mentee, people.mentor],
    hope: [people.mentee, people.mentor, ...coordinators],
    suggestion: [...self, ...coordinators],
    'private wish': self,
    'reason for a match': [...self, ...coordinators],
    'noted fact': [...self, ...coordinators],
    concern: [people.mentor, ...named],
    decision: named,
    referral: [people.mentor, people.mentee, ...named],
    outcome: named,
    answer: [people.mentor, ...named],
    extract: pair,
    'legal duty': law.toldWhy,
    'reason to tell later': law.toldWhy,
    list: [people.coordinator],
    'answer about a list': [people.coordinator],
  };
  return allKinds.map((kind) => ({
    text: canary(kind, mentee),
    mayRead: new Set(readers[kind]),
    author: kind === 'note' ? people.mentor : people.mentee,
  }));
}
