import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextState } from '../../platform/lifecycle/index.ts';
import { actionLifecycle, type SessionMove, sessionLifecycle } from './lifecycle.ts';
import { nextStep } from './next-step.ts';
import { phaseOf } from './phases.ts';
import type { Session } from './queries/read-session.ts';

const now = Temporal.Instant.from('2026-11-16T10:00:00Z');
const session = (state: Session['state'], hours: number): Session => ({
  ...{
    id: 'one',
    relationship: 'pair',
    programme: 'programme',
    stateSince: now,
    turn: 1,
    arrangement: 'a',
    sequence: 0,
  },
  ...{ state, startsAt: now.add({ hours }), minutes: 60, method: 'online', place: null },
});
const facts = {
  relationship: { state: 'active', untilDay: null },
  ...{ iHaveSigned: true, mayMeet: true, arranges: true, sessions: [], now },
} as const;
const kind = (given: Partial<Parameters<typeof nextStep>[0]>) => nextStep({ ...facts, ...given }).kind;

describe('EM-10: the one next step', () => {
  it('is the answer to a session that is over, before anything else that is still open', () => {
    expect(kind({ sessions: [session('arranged', -1), session('arranged', 48)] })).toBe('did-it-happen');
    expect(kind({ sessions: [session('arranged', -1)], relationship: { state: 'paused', untilDay: null } })).toBe(
      'did-it-happen',
    );
  });

  it('is a date where none is set, for whoever arranges', () => {
    expect(kind({})).toBe('arrange-first');
    expect(kind({ sessions: [session('not-held', -48)] })).toBe('arrange-first');
    expect(kind({ sessions: [session('held', -48)] })).toBe('arrange-next');
    expect(kind({ arranges: false })).toBe('they-arrange');
    expect(kind({ sessions: [session('arranged', 48)] })).toBe('meet');
  });

  it('follows the course of the relationship', () => {
    const agreeing = { state: 'agreeing', untilDay: null } as const;
    expect(kind({ relationship: agreeing, iHaveSigned: false, mayMeet: false })).toBe('sign');
    expect(kind({ relationship: agreeing, mayMeet: false })).toBe('they-sign');
    expect(kind({ relationship: { state: 'paused', untilDay: null }, mayMeet: false })).toBe('resume');
    expect(kind({ relationship: { state: 'winding-up', untilDay: null } })).toBe('last-day');
    expect(kind({ relationship: { state: 'ended', untilDay: null }, sessions: [session('arranged', -1)] })).toBe(
      'ended',
    );
  });
});

describe('EM-10: the phase', () => {
  const endsOn = Temporal.PlainDate.from('2027-11-16');
  const today = Temporal.PlainDate.from('2026-11-16');
  const standing = { state: 'active', sessionsHeld: 0, goals: 0, endsOn, today, plannedDaysBefore: 60 } as const;

  it('comes from facts alone', () => {
    expect(phaseOf({ ...standing, state: 'agreeing' })).toBe(0);
    expect(phaseOf(standing)).toBe(1);
    expect(phaseOf({ ...standing, sessionsHeld: 1, goals: 2 })).toBe(2);
    expect(phaseOf({ ...standing, sessionsHeld: 3 })).toBe(2);
    expect(phaseOf({ ...standing, sessionsHeld: 3, goals: 1 })).toBe(3);
    expect(phaseOf({ ...standing, today: endsOn.subtract({ days: 60 }) })).toBe(4);
    expect(phaseOf({ ...standing, state: 'ended', sessionsHeld: 9 })).toBe(5);
  });
});

describe('EM-10: what is said of a session can be put right, and what is called off stays so', () => {
  const moves: readonly SessionMove[] = ['hold', 'miss', 'cancel'];

  it('whatever was said before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves)), (said) => {
        const walk = (taken: readonly SessionMove[]) =>
          taken.reduce((state, move) => nextState(sessionLifecycle, state, move) ?? state, sessionLifecycle.states[0]);
        const state = walk(said);
        if (state === 'cancelled') expect(walk([...said, ...said])).toBe('cancelled');
        else expect([walk([...said, 'hold']), walk([...said, 'miss'])]).toEqual(['held', 'not-held']);
      }),
    );
  });

  it('an action is done or dropped, and can be taken up again', () => {
    expect(nextState(actionLifecycle, 'done', 'reopen')).toBe('open');
    expect(nextState(actionLifecycle, 'dropped', 'finish')).toBeNull();
  });
});
