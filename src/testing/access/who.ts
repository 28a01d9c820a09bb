/** Who is meant by a word of the table, as cells: `mentee:o` is a mentee with what is their own. */
export const signedInHere =
  'mentee:o mentor:o both:o assistant:o manager:o coordinator:o part:o away:o lead:o safeguarding:o deputy:o officer:o steering:o operator:o former:o';
export const everybody = `out:o link:o ${signedInHere}`;
export const twice = (row: string): string => row.replaceAll(':o', ':ox');
export const coordinators = 'coordinator:o part:o away:x';
/** Those who run the programme, but nobody about themselves. */
export const overseers = 'coordinator:oae part:ae away:x';
/** Those named for concerns, but nobody about themselves or their own pair. */
export const namedForConcerns = `${overseers} safeguarding:oae deputy:oae`;
/** Those of whom it takes two, in different roles, where the law requires logs to be read. */
export const namedForLaw = 'safeguarding:oae deputy:oae officer:oae';
export const pair = 'mentee:o mentor:o both:o part:o';
export const mentees = 'mentee:o both:o part:o';
export const participants = 'mentee:o mentor:o both:o part:o former:o';

export interface Room {
  /** The row or the rule of the specification. */
  readonly cites: string;
  /** By cells, the doors that open so. */
  readonly doors: Readonly<Record<string, readonly string[]>>;
}
