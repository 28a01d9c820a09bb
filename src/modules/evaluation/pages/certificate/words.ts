import type { Side } from '../../../relationships/index.ts';

export const words = {
  fileName: 'certificate-of-mentoring.pdf',
  title: 'Certificate of mentoring',
  before: 'This certificate is given to',
  statement: {
    mentor: 'who gave time, attention and experience as a mentor, and saw the mentoring through to its end',
    mentee: 'who took part as a mentee, brought the questions that mattered, and saw the mentoring through to its end',
  } satisfies Record<Side, string>,
  from: 'From',
  until: 'Until',
  sessions: 'Sessions held',
  role: (programme: string) => `Coordinator, ${programme}`,
  noContact: 'The coordinator',
} as const;
