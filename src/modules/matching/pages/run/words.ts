import type { RequestState } from '../../lifecycle.ts';
import { choiceWords } from '../choice-words.ts';
import { offerHow } from '../released-in-words.ts';
import { runStates } from '../runs/words.ts';

export const shownViews = ['placed', 'unplaced'] as const;
export type Shown = (typeof shownViews)[number];

const requestStates: Readonly<Record<RequestState, string>> = {
  waiting: 'Not offered yet',
  offered: 'On offer',
  matched: 'Matched',
  withdrawn: 'Taken back or replaced',
};

export const words = {
  title: (run: number) => `Result of run ${run}`,
  underWay: 'Matching is under way',
  states: runStates,
  canLeave: 'You can leave this page and come back. The result is kept.',
  lookAgain: 'Look again',
  failed:
    'This run was stopped by a fault. Nothing was offered to anybody. Start another one; if it stops too, tell whoever runs the service.',
  asked: (when: string, by: string | null) => `Asked ${when}${by ? ` by ${by}` : ''}.`,
  trial: 'This result is a trial: it counted with weights that were not in force.',
  placed: 'Placed',
  firstChoices: 'With their first choice',
  choices: 'With one of their choices',
  byRules: 'No mentor is possible by the rules',
  byCrowd: 'More people than places',
  summary: (placed: number, people: number, firsts: number) =>
    `${placed} of ${people} ${people === 1 ? 'person has' : 'people have'} a mentor in this result; ${firsts} with their first choice.`,
  standing: (onOffer: number, goingAhead: number) => {
    const are = (count: number) => `${count} ${count === 1 ? 'is' : 'are'}`;
    const parts = [
      ...(onOffer > 0 ? [`${are(onOffer)} on offer now`] : []),
      ...(goingAhead > 0 ? [`${are(goingAhead)} going ahead`] : []),
    ];
    return `Of these matches, ${parts.join(' and ')}.`;
  },
  kept: (input: string, result: string) =>
    `For the record: what was known then is marked ${input.slice(0, 8)}, and the result ${result.slice(0, 8)}. A repeat that comes to the same bears the same marks.`,
  same: 'This is a repeat: from what was known then came the same result, to the last match.',
  changed: 'This is a repeat: what is known about people has changed since, so the results may differ.',
  differs: 'This is a repeat: what was known is the same, and the result differs. Tell whoever runs the service.',
  helps: 'Where one more mentor would help most',
  help: (kind: string, unplaced: number) => `${kind}: could be for ${unplaced} of those for whom nobody was found`,
  repeat: 'Repeat this run',
  repeatHow: 'A repeat counts with the weights of this run, in force or not, and with what is known about people now.',
  repeatAsked: 'The repeat has been asked for.',
  notDone: 'This run is not done yet.',
  others: 'Offered, or settled otherwise',
  titles: { placed: 'Matches', unplaced: 'Nobody found' } satisfies Record<Shown, string>,
  look: {
    placed: 'Look at the matches',
    unplaced: 'Look at those for whom nobody was found',
  } satisfies Record<Shown, string>,
  nobody: 'Nobody was waiting',
  nobodyHow: 'There was nobody to be matched when this run counted.',
  instead: (state: string, mentor: string) => `${state} with ${mentor}`,
  none: { placed: 'Nobody is matched', unplaced: 'Everybody is matched' } satisfies Record<Shown, string>,
  noneHow: {
    placed: 'Look at those for whom nobody was found, to see why.',
    unplaced: 'There is nobody for whom no mentor was found.',
  } satisfies Record<Shown, string>,
  head: { placed: ['Mentee', 'Mentor', 'Why', 'Stands at'], unplaced: ['Mentee', 'Organisation', 'Why nobody'] },
  releaseSome: 'Offer the ticked matches',
  tickFirst: 'Tick the matches that you want to offer',
  choice: choiceWords,
  points: (total: number, outOf: number) => `${total} of ${outOf} points`,
  hold: { keep: 'Kept together', never: 'Never together' },
  keptInVain: (mentor: string) => `Kept with ${mentor}, which was not possible`,
  causes: {
    rules: 'The rules leave no mentor',
    crowd: 'More people than places with the mentors who are possible',
  },
  requestStates,
  declined: 'One of the two said “not this time”',
  sameOrganisation: 'Same organisation',
  noProfile: 'No profile to read yet',
  offerHow,
} as const;
