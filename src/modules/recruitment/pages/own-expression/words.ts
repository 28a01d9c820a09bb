import type { ExpressionState } from '../../lifecycle.ts';
import type { ParticipantRole } from '../../roles.ts';

const next: Readonly<Record<ExpressionState, string>> = {
  'with-manager': 'Your line manager has been asked. We tell you as soon as they have decided.',
  deferred: 'Your line manager has asked us to come back to it later. What you sent is kept.',
  'manager-declined':
    'Your line manager has not put you forward at present. You can talk with them, and you can write to us.',
  waiting: 'You do not need to do anything. We write as soon as there is news.',
  selected: 'You have a place. Your home page shows what comes next.',
  'not-this-time': 'There is no place for you this time. You are welcome to express interest again.',
  withdrawn: 'You took this back.',
};

/** An offer stands in no queue: it waits for the coordinator alone. */
const offered =
  'Thank you. The coordinator reads your offer, and writes to you when it is decided. You do not need to do anything.';

export const words = {
  title: { mentee: 'Your interest in having a mentor', mentor: 'Your offer to be a mentor' },
  next: (role: ParticipantRole, state: ExpressionState) =>
    role === 'mentor' && state === 'waiting' ? offered : next[state],
  considered: 'Being considered',
  place: (place: number, of: number) => `You are number ${place} of ${of} on the waiting list.`,
  why: (reasons: readonly string[]) =>
    reasons.length === 0
      ? 'The list goes by who came first, after those whom the programme puts first.'
      : `You are placed as ${listed(reasons)}. Among people placed alike, who came first goes first.`,
  enteredFor: (way: string) =>
    `${way}. This is what was written down for you. If something is not right, write to the contact below.`,
  sent: 'What you sent',
  manager: 'Your line manager',
  asked: (manager: string, day: string) => `${manager} was asked on ${day}.`,
  withdraw: 'Take it back',
  contact: 'Ask us',
} as const;

function listed(reasons: readonly string[]): string {
  return reasons.length < 2 ? reasons.join('') : `${reasons.slice(0, -1).join(', ')} and ${reasons.at(-1)}`;
}
