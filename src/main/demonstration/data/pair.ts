import type { Weekday } from './portrait.ts';

/** Two people who are brought together, and what becomes of it. All days count back from the present; below nought they are still to come. */
export interface PairPlan {
  readonly mentee: string;
  readonly mentor: string;
  readonly request: RequestPlan;
  /** How far they have come; all the way to the agreement and beyond where it is not said. */
  readonly reached?: Reached;
  readonly mentoring?: MentoringPlan;
}

export interface RequestPlan {
  readonly asked: number;
  /** What the mentee would like to be different by the end. */
  readonly gain: string;
  readonly background?: string;
  readonly organisationContext: 'improvement-journey' | 'steady' | 'freedoms' | 'not-sure';
  readonly scope: 'little' | 'some' | 'a-lot';
  readonly methods: readonly Method[];
  readonly days?: readonly Weekday[];
  readonly unconnected?: true;
  /** Mentors named besides, in their order. */
  readonly also?: readonly string[];
  /** How the mentee knows the mentor, where they do. */
  readonly knows?: 'direct' | 'through-colleagues';
  /** What the coordinator wrote with somebody whom the mentee had not named. */
  readonly kindWord?: string;
}

export type Reached =
  | 'asked'
  | 'offered'
  | 'mentee said yes'
  | 'mentor said yes'
  | 'both said yes'
  | 'call arranged'
  | 'mentor said not this time'
  | 'mentee signed';

export type Method = 'in-person' | 'online' | 'telephone';

export interface MentoringPlan {
  readonly method: Method;
  readonly place?: string;
  readonly sessions: readonly (number | SessionPlan)[];
  /** The next session, so many days from now, where a date has been set. */
  readonly next?: number;
  readonly goals?: readonly GoalPlan[];
  readonly afterwards?: Afterwards;
  readonly feedback?: { readonly mentee?: FeedbackPlan; readonly mentor?: FeedbackPlan };
}

export interface SessionPlan {
  readonly ago: number;
  readonly agenda?: string;
  readonly log?: string;
  /** The mentee, where it is not said. */
  readonly logBy?: 'mentee' | 'mentor';
  readonly actions?: readonly ActionPlan[];
  /** A note that one of them keeps to themselves. */
  readonly note?: { readonly by: 'mentee' | 'mentor'; readonly text: string };
  /** It was first meant for another day. */
  readonly movedFrom?: number;
  readonly missed?: true;
}

export interface ActionPlan {
  readonly who: 'mentee' | 'mentor';
  readonly text: string;
  readonly due?: number;
  /** How many days ago it was done. */
  readonly done?: number;
}

export interface GoalPlan {
  readonly text: string;
  readonly made: number;
  readonly steps: readonly string[];
  readonly reached?: number;
}

export type Afterwards =
  | { readonly kind: 'ended'; readonly ago: number; readonly reason: Reason; readonly another?: true }
  | { readonly kind: 'winding-up'; readonly ago: number; readonly lastDay: number }
  | { readonly kind: 'paused'; readonly ago: number; readonly until: number }
  | {
      readonly kind: 'more-time';
      readonly ago: number;
      readonly months: number;
      readonly granted?: { ago: number; words: string };
    };

type Reason = 'finished' | 'mentee-moved' | 'mentor-moved' | 'time' | 'leave' | 'another-match';

export interface FeedbackPlan {
  /** How many days after the end. */
  readonly after: number;
  /** From 1 to 5, in the order of the form. */
  readonly ratings: readonly [number, number, number, number];
  readonly outcomes: readonly Outcome[];
  readonly helped?: string;
  readonly different?: string;
  readonly word?: string;
  readonly quote?: string;
  /** Whether the mentee may become a mentor, or the mentor mentor again. */
  readonly again: boolean;
}

export type Outcome =
  | 'new-role'
  | 'leadership'
  | 'confidence'
  | 'relationships'
  | 'priorities'
  | 'knowledge'
  | 'career'
  | 'wellbeing'
  | 'inclusion';
