/** Everybody who might try a door, after the access specification. */
export const actors = [
  'signed out',
  'mentee',
  'mentor',
  'both',
  'assistant',
  'line manager',
  'link holder',
  'coordinator',
  'coordinator taking part',
  'coordinator elsewhere',
  'organisation lead',
  'safeguarding lead',
  'deputy safeguarding lead',
  'data-protection officer',
  'steering member',
  'operator',
  'former member',
] as const;
export type ActorName = (typeof actors)[number];

/**
 * Whose thing a door leads to. `own`: the actor's own where they have one, else the pair's; `another`: of another pair in the same
 * programme; `elsewhere`: of another programme; `ended`: of a pair that has finished.
 */
export const objects = ['own', 'another', 'elsewhere', 'ended'] as const;
export type ObjectName = (typeof objects)[number];
