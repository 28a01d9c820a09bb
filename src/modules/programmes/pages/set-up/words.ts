import type { SetUpStep } from '../../template/template.ts';

interface StepWords {
  readonly title: string;
  readonly hint: string;
}

const steps: Readonly<Record<SetUpStep, StepWords>> = {
  description: { title: 'Description', hint: 'What the public page says to mentees and to mentors' },
  dates: { title: 'Dates', hint: 'When you take expressions of interest, and when mentoring starts' },
  contacts: { title: 'Contact', hint: 'Whom people can ask' },
  'safeguarding-lead': { title: 'Safeguarding lead', hint: 'Who acts on a concern' },
  terms: { title: 'Terms', hint: 'Sessions, choices, notice and records' },
  endorsement: { title: 'Line managers', hint: 'What they are asked, and how long you wait' },
  texts: { title: 'Texts', hint: 'Responsibilities, and what people are told about decisions' },
  agreement: { title: 'Agreement', hint: 'What each pair signs' },
};

export const words = {
  steps,
  titles: { draft: 'Set up the programme', open: 'Programme settings', closed: 'Programme settings' },
  missing: (count: number) =>
    count === 1 ? 'One page is still to be looked over.' : `${count} pages are still to be looked over.`,
  ready: 'Everything is looked over. The programme can open.',
  done: 'Looked over',
  todo: 'To do',
  open: 'Open the programme',
  close: 'Close the programme',
  reopen: 'Open it again',
  publicPage: 'See the public page',
  staff: 'People who run it',
  expressions: 'Expressions of interest',
} as const;
