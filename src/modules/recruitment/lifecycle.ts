import { z } from 'zod';
import { defineLifecycle, type MovesOf, type StateOf } from '../../platform/lifecycle/index.ts';

export const expressionLifecycle = defineLifecycle({
  of: 'expression of interest',
  states: ['with-manager', 'deferred', 'manager-declined', 'waiting', 'selected', 'not-this-time', 'withdrawn'],
  moves: {
    'ask-manager': { from: [], to: 'with-manager' },
    submit: { from: [], to: 'waiting' },
    'ask-again': { from: ['with-manager', 'deferred', 'manager-declined'], to: 'with-manager' },
    endorse: { from: ['with-manager', 'deferred', 'manager-declined'], to: 'waiting' },
    defer: { from: ['with-manager'], to: 'deferred' },
    decline: { from: ['with-manager', 'deferred'], to: 'manager-declined' },
    select: { from: ['waiting'], to: 'selected' },
    'keep-waiting': { from: ['waiting'], to: 'waiting' },
    'not-this-time': { from: ['waiting'], to: 'not-this-time' },
    reconsider: { from: ['not-this-time'], to: 'waiting' },
    withdraw: { from: ['with-manager', 'deferred', 'waiting', 'selected'], to: 'withdrawn' },
  },
});

export type ExpressionState = StateOf<typeof expressionLifecycle>;
export type ExpressionMove = MovesOf<typeof expressionLifecycle>;

export const expressionState = z.enum(expressionLifecycle.states);

/** What a coordinator decides about people on the waiting list. */
export const decisions = ['select', 'keep-waiting', 'not-this-time'] as const;
export type Decision = (typeof decisions)[number];
