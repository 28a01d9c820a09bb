export const words = {
  title: 'Record that they have been told',
  lead: (name: string) =>
    `From now on ${name} sees that a concern was raised and by whom, where it stands, and to whom it was referred. They do not see what was written.`,
  on: 'When were they told?',
  onMissing: 'Enter the day on which they were told',
  onFuture: 'The day on which they were told must be today or in the past',
  onWhat: 'The day on which they were told',
  way: 'How were they told?',
  wayMissing: 'Select how they were told',
  button: 'Record it',
  cancel: 'Cancel',
  already: 'It is on record already that they have been told.',
  nobody: 'A drill is about nobody, so there is nobody to tell.',
  done: 'It is on record that they have been told.',
} as const;
