export const words = {
  title: 'What you tell others',
  lead: 'What you say in mentoring stays between you. To ask somebody for advice, to let a manager know or for an appraisal, something is told to somebody else only in words that you have both agreed, and only for as long as you both stand by it.',
  none: 'Nothing has been told to anybody',
  noneYet: 'Either of you can write what should be told, to whom and what for. The other agrees, or not.',
  propose: 'Propose what to tell somebody',
  caption: 'What was proposed',
  to: 'To',
  purpose: 'What for',
  state: 'Where it stands',
} as const;
