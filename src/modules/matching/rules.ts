/** What is known of a mentee and a mentor together, for the rules that no proposal may break. */
export interface PairFacts {
  readonly same: boolean;
  readonly isLineManager: boolean;
  readonly keptApart: boolean;
  readonly connection: ConnectionKind | null;
  readonly unconnectedAsked: boolean;
  readonly declinedBefore: boolean;
  readonly lapsedBefore: boolean;
  readonly pairedBefore: boolean;
  readonly selected: boolean;
  readonly trained: boolean;
  readonly free: number;
  readonly awayUntil: Temporal.PlainDate | null;
  readonly sameOrganisation: boolean;
}

export const connectionKinds = ['direct', 'through-colleagues'] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

interface Terms {
  readonly trainingNeeded: boolean;
  readonly unconnectedOnRequest: 'hard-rule' | 'preference' | 'not-offered';
}

export type HardRule =
  | 'same-person'
  | 'line-manager'
  | 'kept-apart'
  | 'connected'
  | 'declined-before'
  | 'not-selected'
  | 'not-trained'
  | 'no-room'
  | 'away';

/** What is worth knowing before proposing, and stops nothing. */
export type Caution = 'connected' | 'same-organisation' | 'lapsed-before' | 'paired-before';

/** Every rule that would be broken, named; none when the match may be offered (EM-02, EM-06, EM-16). */
export function rulesBroken(pair: PairFacts, terms: Terms): readonly HardRule[] {
  const broken: Readonly<Record<HardRule, boolean>> = {
    'same-person': pair.same,
    'line-manager': pair.isLineManager,
    'kept-apart': pair.keptApart,
    connected: unconnectedIsARule(pair, terms) && pair.connection !== null,
    'declined-before': pair.declinedBefore,
    'not-selected': !pair.selected,
    'not-trained': terms.trainingNeeded && !pair.trained,
    'no-room': pair.free < 1,
    away: pair.awayUntil !== null,
  };
  return hardRules.filter((rule) => broken[rule]);
}

export function cautions(pair: PairFacts, terms: Terms): readonly Caution[] {
  const worth: Readonly<Record<Caution, boolean>> = {
    connected: pair.connection !== null && !unconnectedIsARule(pair, terms),
    'same-organisation': pair.sameOrganisation,
    'lapsed-before': pair.lapsedBefore,
    'paired-before': pair.pairedBefore,
  };
  return allCautions.filter((caution) => worth[caution]);
}

const unconnectedIsARule = ({ unconnectedAsked }: PairFacts, { unconnectedOnRequest }: Terms): boolean =>
  unconnectedAsked && unconnectedOnRequest === 'hard-rule';

const hardRules = [
  'same-person',
  'line-manager',
  'kept-apart',
  'connected',
  'declined-before',
  'not-selected',
  'not-trained',
  'no-room',
  'away',
] as const satisfies readonly HardRule[];

const allCautions = [
  'connected',
  'same-organisation',
  'lapsed-before',
  'paired-before',
] as const satisfies readonly Caution[];
