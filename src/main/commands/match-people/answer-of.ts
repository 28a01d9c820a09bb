import type { Run } from '../../../modules/matching/index.ts';

/** A solved problem as `alongside match solve` prints it. */
export function answerOf({ instance, mentorOf, levels }: Run['solution'], ms: number): string {
  const { menteeIds, mentorIds } = instance;
  const pairs = menteeIds.flatMap((mentee, at) => {
    const mentor = mentorIds[mentorOf[at] ?? -1];
    return mentor === undefined ? [] : [[mentee, mentor]];
  });
  const unmatched = menteeIds.filter((_, at) => (mentorOf[at] ?? -1) < 0);
  return JSON.stringify({ pairs, unmatched, levels, certificate: { gap: 0 }, ms: Math.round(ms * 10) / 10 });
}
