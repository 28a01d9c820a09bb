import type { Matching, Rule } from '../programmes/index.ts';
import { brokenBy, judges, testOf } from './engine/rules/judge.ts';
import { looksOf } from './engine/rules/looks.ts';
import type { Facts } from './engine/rules/people.ts';
import type { MatchingTerms } from './terms.ts';

/** What is known of a mentee and a mentor together when two people are matched by hand. */
export interface PairFacts {
  readonly same: boolean;
  readonly isLineManager: boolean;
  readonly keptApart: boolean;
  readonly connection: ConnectionKind | null;
  readonly unconnectedAsked: boolean;
  readonly declinedBefore: boolean;
  readonly lapsedBefore: boolean;
  readonly takenBackBefore: boolean;
  readonly pairedBefore: boolean;
  /** A coordinator has said that these two are never to be matched. */
  readonly neverTogether: boolean;
  readonly selected: boolean;
  readonly trained: boolean;
  readonly free: number;
  readonly awayUntil: Temporal.PlainDate | null;
  readonly sameOrganisation: boolean;
}

export const connectionKinds = ['direct', 'through-colleagues'] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

export interface BrokenRule {
  readonly id: string;
  readonly words: string;
}

/** What is worth knowing before proposing, and stops nothing. */
export type Caution = 'connected' | 'same-organisation' | 'lapsed-before' | 'taken-back-before' | 'paired-before';

/**
 * Every rule of the programme that would be broken, named; none when the match may be offered (EM-02, EM-06, EM-16).
 * They are the engine's own rules. Those that ask what is not known here (how two people could meet) are left to whoever
 * matches by hand.
 */
export function rulesBroken(pair: PairFacts, { definition }: MatchingTerms): readonly BrokenRule[] {
  const [mentee, mentor] = asFacts(pair);
  const asked = judges(definition).filter(({ rule }) => isAskedByHand(rule, mentee, mentor));
  return brokenBy(asked, mentee, mentor).map(named);
}

/** The broken ones among those that are left to whoever matches by hand: a run keeps to them. */
export function rulesOfRunsBroken(
  pair: PairFacts,
  told: { readonly mentee: Facts; readonly mentor: Facts },
  { definition }: MatchingTerms,
): readonly BrokenRule[] {
  const [mentee, mentor] = asFacts(pair);
  const left = judges(definition).filter(({ rule }) => !isAskedByHand(rule, mentee, mentor));
  return brokenBy(left, { ...told.mentee, ...mentee }, { ...told.mentor, ...mentor }).map(named);
}

/** The rules of a definition that tell whom a coordinator or a note keeps apart. */
export const rulesOfKeepingApart = ({ rules }: Pick<Matching, 'rules'>): ReadonlySet<string> =>
  new Set(
    rules.filter((rule) => looksOf(testOf(rule)).some(({ mentee }) => mentee === 'conflicts')).map(({ id }) => id),
  );

const named = ({ id, words }: Rule): BrokenRule => ({ id, words });

/** Whether a rule is one that runs keep to, and that whoever matches by hand may set aside. */
export const mayBeSetAside = (rule: Rule): boolean => !isAskedByHand(rule, ...asFacts(nothingKnown));

const nothingKnown: PairFacts = {
  ...{ same: false, isLineManager: false, keptApart: false, connection: null, unconnectedAsked: false },
  ...{ declinedBefore: false, lapsedBefore: false, takenBackBefore: false, pairedBefore: false, neverTogether: false },
  ...{ selected: true, trained: true, free: 1, awayUntil: null, sameOrganisation: false },
};

const isAskedByHand = (rule: Rule, mentee: Facts, mentor: Facts): boolean =>
  looksOf(testOf(rule)).every((look) => isKnown(mentee, look.mentee) && isKnown(mentor, look.mentor));

const isKnown = (facts: Facts, fact: string | null): boolean => fact === null || fact in facts;

/** The two as the engine knows people. */
function asFacts(pair: PairFacts): readonly [mentee: Facts, mentor: Facts] {
  const theMentor = (holds: boolean) => (holds ? ['mentor'] : []);
  const yes = (holds: boolean) => (holds ? 'yes' : 'no');
  const mentee = {
    id: 'mentee',
    selected: 'yes',
    'unconnected-mentor': yes(pair.unconnectedAsked),
    'line-managers': theMentor(pair.isLineManager),
    connections: theMentor(pair.connection !== null),
    declined: theMentor(pair.declinedBefore),
    conflicts: theMentor(pair.keptApart || pair.neverTogether),
    organisation: 'here',
  };
  const mentor = {
    id: pair.same ? ['mentee', 'mentor'] : 'mentor',
    selected: yes(pair.selected),
    trained: yes(pair.trained),
    away: yes(pair.awayUntil !== null),
    conflicts: [],
    room: pair.free,
    organisation: pair.sameOrganisation ? 'here' : 'elsewhere',
  };
  return [mentee, mentor];
}

export function cautions(pair: PairFacts, { unconnectedIsARule }: MatchingTerms): readonly Caution[] {
  const isRule = pair.unconnectedAsked && unconnectedIsARule;
  const worth: Readonly<Record<Caution, boolean>> = {
    connected: pair.connection !== null && !isRule,
    'same-organisation': pair.sameOrganisation && !isRule,
    'lapsed-before': pair.lapsedBefore,
    'taken-back-before': pair.takenBackBefore,
    'paired-before': pair.pairedBefore,
  };
  return allCautions.filter((caution) => worth[caution]);
}

const allCautions = [
  'connected',
  'same-organisation',
  'lapsed-before',
  'taken-back-before',
  'paired-before',
] as const satisfies readonly Caution[];
