export const words = {
  title: 'Put a paper signature on file',
  lead: 'For somebody who signed on paper or by letter. The agreement will say that it was signed on paper, and who put it on file.',
  person: 'Who signed?',
  personMissing: 'Select who signed',
  day: 'Day on the paper',
  dayMissing: 'Enter the day on the paper',
  dayAhead: 'The day on the paper must be today or in the past',
  button: 'Put it on file',
  done: 'The signature is on file.',
  nobody: 'Everyone has signed this agreement already.',
} as const;
