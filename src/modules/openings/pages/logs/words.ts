export const words = {
  title: 'Session logs',
  lead: (until: string) =>
    `You read what two people wrote for each other. Use it only for the legal duty that was named, and tell nobody more than it requires. Open until ${until}.`,
  recorded: 'Each log on this page is now on record as read by you. The two people see that record.',
  theirs:
    'A log belongs to both of them: either may have written or changed any part of it, and “I” does not say which of the two it was.',
  none: 'They have written no logs',
  noneMore: 'Whether a pair keeps a log is for the two to decide. There is nothing else that you could read.',
} as const;
