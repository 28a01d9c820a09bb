export const words = {
  title: 'Take this import back?',
  lost: 'This will be lost:',
  expressions: (count: number) => (count === 1 ? '1 expression of interest' : `${count} expressions of interest`),
  people: 'the people whom this import entered for the first time, with their details',
  facts: 'what was kept of their notes',
  mails: 'Mails that have gone out already cannot be called back; the links in them will no longer open.',
  takeBack: 'Yes, take it back',
  keep: 'No, keep it',
  builtOn: 'Something has been built on this import in the meantime, so it stays as it is.',
  done: 'The import is taken back.',
} as const;
