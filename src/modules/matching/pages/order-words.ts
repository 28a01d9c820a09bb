import type { Matching } from '../../programmes/index.ts';

interface Ordering {
  readonly policy: Matching['policy'];
  /** Whether the programme has an order of its own (EM-04). */
  readonly hasPriority: boolean;
}

/** What decides in a run, first things first: the levels of `engine/levels.ts`, and who comes first by `engine/candidates/tiers.ts`. */
export const orderInWords = ({ policy, hasPriority }: Ordering): readonly string[] => [
  ...(policy.firstChoicesFirst ? ['As many people as possible have their first choice.'] : []),
  'As many people as possible have a mentor.',
  `Where places are short, those come first ${whoComesFirst(policy.tiers, hasPriority).join(', then those ')}.`,
  'People’s own choices: a first choice counts most, and each after it for less.',
  'The points that the weights give.',
  'Mentees are spread evenly over the mentors.',
  'Whoever had somebody in the run before keeps them.',
];

function whoComesFirst(
  { fewMentors, priority, waitedSteps, waitedLifts }: Matching['policy']['tiers'],
  hasPriority: boolean,
): readonly string[] {
  const few = fewMentors > 0 ? [`for whom ${mentors(fewMentors)} possible`] : [];
  const lifted = waitedLifts === null ? [] : [`who have waited ${days(waitedLifts)} or more`];
  const inOrder = 'who stand first in the programme’s priority order';
  const waited = `who have waited longer, counted in steps of ${days(waitedSteps)}`;
  if (hasPriority && priority === 'first') return [[inOrder, ...lifted].join(', or '), ...few, waited];
  const ahead = few.length + lifted.length === 0 ? [] : [[...few, ...lifted].join(', or ')];
  return [...ahead, ...(hasPriority && priority === 'among-equals' ? [inOrder] : []), waited];
}

const mentors = (count: number) => (count === 1 ? 'no more than 1 mentor is' : `no more than ${count} mentors are`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
