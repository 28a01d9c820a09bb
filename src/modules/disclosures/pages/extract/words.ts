export const words = {
  title: 'Shared with you in confidence',
  lead: (names: string, name: string) => `${names} have agreed to share this with ${name}, and with nobody else.`,
  shared: 'What they share with you',
  before: 'Before you read it',
  bound: [
    'What is said in mentoring stays between the people in it. By reading this you are bound to keep it in confidence too.',
    'Use it only for what it is shared for, and do not pass it on, print it or copy it.',
    'They can see each time that it is opened, and can take it back at any time.',
  ],
  confidence: 'Your promise',
  promise: 'I will keep this in confidence',
  promiseMissing: 'Tick the box if you will keep it in confidence. If you cannot, close this page and tell them so',
  button: 'Read it',
  purpose: (purpose: string) => `What it is shared for: ${purpose.toLowerCase()}.`,
  kept: (day: string) => `You promised on ${day} to keep this in confidence. They can see that you have opened it.`,
} as const;
