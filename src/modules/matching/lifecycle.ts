import { defineLifecycle, type MovesOf, type StateOf } from '../../platform/lifecycle/index.ts';

/** What a mentee asks for. It waits until a match is offered, and waits again when that came to nothing. */
export const requestLifecycle = defineLifecycle({
  of: 'matching request',
  states: ['waiting', 'offered', 'matched', 'withdrawn'],
  moves: {
    offer: { from: ['waiting'], to: 'offered' },
    'look-again': { from: ['offered'], to: 'waiting' },
    match: { from: ['offered'], to: 'matched' },
    withdraw: { from: ['waiting', 'offered'], to: 'withdrawn' },
  },
});

export type RequestState = StateOf<typeof requestLifecycle>;
export type RequestMove = MovesOf<typeof requestLifecycle>;

/** A match that is offered to both. Either may say "not this time" at any point, at no cost and without a reason. */
export const proposalLifecycle = defineLifecycle({
  of: 'proposal',
  states: [
    'offered',
    'accepted-by-one',
    'accepted-by-both',
    'discovery',
    'going-ahead',
    'not-this-time',
    'lapsed',
    'withdrawn',
  ],
  moves: {
    accept: { from: ['offered'], to: 'accepted-by-one' },
    'accept-too': { from: ['accepted-by-one'], to: 'accepted-by-both' },
    arrange: { from: ['accepted-by-both', 'discovery'], to: 'discovery' },
    'go-ahead': { from: ['accepted-by-both', 'discovery'], to: 'going-ahead' },
    decline: { from: ['offered', 'accepted-by-one', 'accepted-by-both', 'discovery'], to: 'not-this-time' },
    lapse: { from: ['offered', 'accepted-by-one'], to: 'lapsed' },
    withdraw: { from: ['offered', 'accepted-by-one', 'accepted-by-both', 'discovery'], to: 'withdrawn' },
  },
});

/** The engine is asked for a whole programme's matches; the worker reads, matches and keeps what came of it. */
export const runLifecycle = defineLifecycle({
  of: 'matching run',
  states: ['asked', 'reading', 'matching', 'keeping', 'done', 'failed'],
  moves: {
    read: { from: ['asked', 'reading', 'matching', 'keeping'], to: 'reading' },
    match: { from: ['reading'], to: 'matching' },
    keep: { from: ['matching'], to: 'keeping' },
    finish: { from: ['keeping'], to: 'done' },
    fail: { from: ['reading', 'matching', 'keeping'], to: 'failed' },
  },
});

export type RunState = StateOf<typeof runLifecycle>;
export type RunMove = MovesOf<typeof runLifecycle>;

export type ProposalState = StateOf<typeof proposalLifecycle>;
export type ProposalMove = MovesOf<typeof proposalLifecycle>;

/** States in which an answer to the proposal itself is still wanted, under its clock. */
export const unanswered = ['offered', 'accepted-by-one'] as const satisfies readonly ProposalState[];
/** States in which both have said yes to meeting. */
export const agreed = ['accepted-by-both', 'discovery'] as const satisfies readonly ProposalState[];
/** States of a match that came back without anybody having said no to it: the two may be offered to each other again. */
export const cameBack = ['lapsed', 'withdrawn'] as const satisfies readonly ProposalState[];
/** States in which a place is held. */
export const live = [...unanswered, ...agreed] as const;

export const isLive = (state: ProposalState): boolean => isOneOf(live, state);
export const isUnanswered = (state: ProposalState): boolean => isOneOf(unanswered, state);
export const isAgreed = (state: ProposalState): boolean => isOneOf(agreed, state);

const isOneOf = (states: readonly ProposalState[], state: ProposalState): boolean => states.includes(state);
