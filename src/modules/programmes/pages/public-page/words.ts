export const words = {
  draft: 'This is how the page will look. Nobody else can see it until the programme opens.',
  closed: 'This programme takes no expressions of interest at the moment.',
  notYet: (day: string) => `You can express interest from ${day}.`,
  over: 'The time for expressing interest is over. Write to us if you would like to know about the next.',
  until: (day: string) => `You can express interest until ${day}.`,
  howItWorks: 'How it works',
  confidentiality: 'What stays between you',
  contact: 'Ask us',
  askMentee: 'Express interest in having a mentor',
  askMentor: 'Offer to be a mentor',
  signInFirst:
    'You sign in with your email address first, which takes a minute. What you write is kept, so you can stop and come back.',
  run: 'Run by',
} as const;
