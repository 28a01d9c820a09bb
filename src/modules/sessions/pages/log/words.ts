export const words = {
  title: 'Session log',
  none: 'Nothing has been written about this session',
  noneHow: 'Whether you keep a log is for the two of you to decide. Either of you can begin one.',
  begin: 'Begin a log',
  change: 'Change the log',
  changed: 'Who has changed it',
  changedBy: 'Changed',
  begunBy: 'Begun',
  read: 'Who has read this',
  readWhat: 'Read',
  readNobody: 'Nobody else has read it yet.',
} as const;
