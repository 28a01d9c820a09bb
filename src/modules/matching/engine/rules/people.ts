/** What is known of somebody under one name: one value, several, or a number. What is not known is absent. */
export type FactValue = string | number | readonly string[];
export type Facts = Readonly<Record<string, FactValue | undefined>>;

export interface Mentee {
  readonly id: string;
  readonly facts: Facts;
  /** Ids of mentors in the order of the mentee's own choice. */
  readonly choices: readonly string[];
  /** Their place in the programme's own order: the lower, the sooner, and 0 is the first. */
  readonly priority: number;
  /** Days since they began to wait. */
  readonly waited: number;
  /** The mentor to whom a coordinator holds them, whatever else happens. */
  readonly locked: string | null;
  /** The mentor whom an earlier run proposed. */
  readonly previous: string | null;
}

export interface Mentor {
  readonly id: string;
  readonly facts: Facts;
  /** Places left. */
  readonly room: number;
}

export interface People {
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
}

/** What the engine knows by itself stands among the facts, where rules can ask for it. */
export const menteeFacts = ({ id, facts }: Pick<Mentee, 'id' | 'facts'>): Facts => ({ ...facts, id });
export const mentorFacts = ({ id, facts, room }: Mentor): Facts => ({ ...facts, id, room });

const none: readonly string[] = [];

export function valuesOf(value: FactValue | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? none : [value];
  return typeof value === 'object' ? value : none;
}
