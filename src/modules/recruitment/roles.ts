import { z } from 'zod';
import type { FormPurpose } from '../programmes/index.ts';

export const participantRoles = ['mentee', 'mentor'] as const;
export type ParticipantRole = (typeof participantRoles)[number];
export const participantRole = z.enum(participantRoles);

export const expressionForm = { mentee: 'menteeExpression', mentor: 'mentorExpression' } as const satisfies Record<
  ParticipantRole,
  FormPurpose
>;

/** Where people express interest, and where what they began waits for them. */
export const expressionPath = {
  mentee: '/p/:slug/mentee',
  mentor: '/p/:slug/mentor',
} as const satisfies Record<ParticipantRole, string>;

/** How something reached the programme: by the person's own hand, or written down by a coordinator. */
export const waysIn = ['online', 'telephone', 'paper', 'email', 'spreadsheet'] as const;
export type WayIn = (typeof waysIn)[number];
export const waysEntered = ['telephone', 'paper', 'email'] as const;
