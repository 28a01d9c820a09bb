export const words = {
  title: 'Your private note',
  lead: 'To think for yourself about this session, before it or after it.',
  label: 'Note',
  readers: 'only you. It is locked with your own key, so nobody who runs this service can read it either.',
  hint: 'Empty the box to throw the note away.',
  button: 'Keep the note',
  done: 'Your note is kept.',
} as const;
