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

interface Summed {
  readonly placed: number;
  readonly people: number;
  readonly named: number;
  readonly firstChoices: number;
}

export const words = {
  title: (run: number) => `Result of run ${run}`,
  underWay: 'Matching is under way',
  states: runStates,
  canLeave: 'You can leave this page and come back. The result is kept.',
  lookAgain: 'Look again',
  failed:
    'This run was stopped by a fault. Nothing was offered to anybody. Start another one; if it stops too, tell whoever runs the service.',
  asked: (when: string, by: string | null) => `Asked ${when}${by ? ` by ${by}` : ''}.`,
  trial:
    'This result is a trial: it counted with weights that are not in force, so nothing is offered from it. To offer matches by these weights, save them and match everybody again.',
  trialWeights: 'See its weights',
  placed: 'Placed',
  firstChoices: (named: number) => `With their first choice, of ${named} who named somebody`,
  choices: (named: number) => `With one of their choices, of ${named} who named somebody`,
  byRules: 'No mentor is possible by the rules',
  byCrowd: 'More people than places',
  summary: ({ placed, people, named, firstChoices }: Summed) => {
    const all = `${placed} of ${people} ${people === 1 ? 'person has' : 'people have'} a mentor in this result.`;
    if (people === 0) return all;
    if (named === 0) return `${all} ${people === 1 ? 'They named no mentor' : 'Nobody named a mentor'} beforehand.`;
    if (named === 1)
      return `${all} The one who named somebody ${firstChoices === 1 ? 'has' : 'does not have'} their first choice.`;
    return `${all} ${firstChoices} of the ${named} who named somebody ${firstChoices === 1 ? 'has' : 'have'} their first choice.`;
  },
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
  repeatHow:
    'A repeat shows whether the same comes out again: it counts with the weights of this run, in force or not. To match people by the weights in force, go back and choose “Match them now”.',
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
  head: { placed: ['Mentee', 'Mentor', 'Why', 'How it stands'], unplaced: ['Mentee', 'Organisation', 'Why nobody'] },
  notOnOffer: 'Not on offer',
  cameBackHow: 'What came back is not offered again with all the others. To offer it again, tick it.',
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
  lookAtOffer: 'See or take back',
  offerTo: (mentee: string) => `the offer to ${mentee}`,
  declined: 'One of the two said “not this time”',
  sameOrganisation: 'Same organisation',
  noProfile: 'No profile to read yet',
  offerHow,
} as const;
