export const words = {
  done: 'Done',
  drop: 'Drop',
  reopen: 'Open again',
  finished: 'Marked as done.',
  dropped: 'Dropped.',
  reopened: 'Open again.',
} as const;
