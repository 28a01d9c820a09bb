import type { Test } from '../../../programmes/index.ts';

/** What a test looks at: a fact of the one, of the other, or of both against each other. */
export interface Look {
  readonly mentee: string | null;
  readonly mentor: string | null;
}

export function looksOf(test: Test): readonly Look[] {
  switch (test.is) {
    case 'all':
    case 'any':
      return test.tests.flatMap(looksOf);
    case 'not':
      return looksOf(test.test);
    case 'known':
    case 'one-of':
    case 'within':
      return [test.of === 'mentee' ? { mentee: test.fact, mentor: null } : { mentee: null, mentor: test.fact }];
    default:
      return [{ mentee: test.mentee, mentor: test.mentor }];
  }
}
