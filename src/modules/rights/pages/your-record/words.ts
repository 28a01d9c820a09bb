export const words = {
  title: 'Everything held about you',
  lead: 'You can have a copy of all that the service holds about you, at any time, without asking anybody.',
  what: 'In it are your details, your part in each programme, what you wrote, and what others said or wrote about you, set apart. What was sealed is opened for you alone: nobody prepares it or reads it on the way.',
  others:
    'Other people stand in it by a number, and by name where you may know it anyway. When you read here what your partner wrote, they can see that you did.',
  read: 'Download it to read',
  readHint: 'One page that opens in any browser (HTML)',
  data: 'Download it as data',
  dataHint: 'For another service or a program (JSON)',
  keep: 'Keep the file as carefully as what is in it. Whoever has it can read it.',
  waiting: 'Open your record',
  open: 'Open',
} as const;
