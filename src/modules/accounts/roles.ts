/** What someone may hold in a programme, in an organisation, or everywhere. Mentors and mentees are participants, not roles. */
export const roles = [
  'operator',
  'coordinator',
  'safeguarding-lead',
  'deputy-safeguarding-lead',
  'steering-member',
  'organisation-lead',
  'data-protection-officer',
] as const;

export type Role = (typeof roles)[number];
