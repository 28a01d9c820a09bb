/** Writes the scores of one mentee with every mentor into `row`; below 0 where a rule stands in the way. */
export type FillRow = (mentee: number, row: Int32Array) => void;

// Two bytes each: a country of 10,000 mentees and 5,000 mentors takes 100 MB. More is worked out anew each time.
const mostKept = 64_000_000;

/**
 * Rows that are worked out once. Every round of pricing asks for most of them again, and working one out takes ten times
 * as long as reading it.
 */
export function keptRows(fillRow: FillRow, mentees: number, mentors: number, most = mostKept): FillRow {
  if (mentees * mentors > most) return fillRow;
  const isKept = new Uint8Array(mentees);
  const scores = new Int16Array(mentees * mentors);
  return (mentee, row) => {
    const from = mentee * mentors;
    if (isKept[mentee] === 1) {
      row.set(scores.subarray(from, from + mentors));
      return;
    }
    fillRow(mentee, row);
    keep(scores, from, row);
    isKept[mentee] = 1;
  };
}

/** However far below 0 a score is, it says no more than that the pair is not possible: −1, without a branch. */
function keep(scores: Int16Array, from: number, row: Int32Array): void {
  for (let mentor = 0; mentor < row.length; mentor++) {
    const score = row[mentor] ?? 0;
    scores[from + mentor] = score | (score >> 31);
  }
}
