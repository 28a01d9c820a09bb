export const words = {
  you: 'For you to do',
  does: (name: string) => `For ${name} to do`,
  by: (day: string) => `By ${day}`,
  overdue: 'Overdue',
  done: 'Done',
  drop: 'Drop',
  reopen: 'Open again',
  finished: 'Marked as done.',
  dropped: 'Dropped.',
  reopened: 'Open again.',
} as const;
