import type { Matching } from '../../programmes/index.ts';
import type { Mentee, Mentor } from '../engine/rules/people.ts';
import type { Outcome, Result } from './carry-out.ts';
import type { Answered, Question } from './questions.ts';

export type ToThread =
  | { readonly kind: 'people'; readonly mentees: readonly Mentee[]; readonly mentors: readonly Mentor[] }
  | { readonly kind: 'run'; readonly definition: Matching; readonly piece: number }
  /** The next outcomes, or that there are no more. */
  | { readonly kind: 'more' }
  | { readonly kind: 'question'; readonly definition: Matching; readonly question: Question };

export type FromThread =
  /** None: all are told. */
  | { readonly kind: 'outcomes'; readonly outcomes: readonly Outcome[] }
  | ({ readonly kind: 'matched' } & Result)
  | { readonly kind: 'answer'; readonly answer: Answered };
