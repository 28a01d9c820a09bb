export const words = {
  title: 'Open the programme?',
  what: 'When it opens:',
  points: [
    'its public page can be seen by anyone who has the address',
    'people can express interest, from the first day that you set',
    'the terms, and what line managers are asked, stay as they are now',
  ],
  open: 'Open the programme',
  cancel: 'Not yet',
  notYet: 'Some pages of the set-up are still to be looked over, or the programme is open already.',
  opened: 'The programme is open',
} as const;
