export const words = {
  title: 'Session logs',
  lead: (until: string) =>
    `You read what two people wrote for each other. Use it only for the legal duty that was named, and tell nobody more than it requires. Open until ${until}.`,
  recorded: 'Each log on this page is now on record as read by you. The two people see that record.',
  none: 'They have written no logs',
  noneMore: 'Whether a pair keeps a log is for the two to decide. There is nothing else that you could read.',
} as const;
