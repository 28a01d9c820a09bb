export const words = {
  title: 'Finish signing in',
  lead: (provider: string) => `You are back from ${provider}.`,
  finish: 'Continue',
  overTitle: 'This has run out',
  over: 'It was begun in another browser, was used already, or took longer than 10 minutes. Start again.',
  toSignIn: 'Go to sign in',
  notRight: (provider: string) =>
    `${provider} did not say who you are in a way that we can trust, so nobody was signed in. Start again, or sign in by email.`,
  unknown: (provider: string) =>
    `We do not know yet who you are at ${provider}. Sign in by email, and then link it to your account.`,
  linked: (provider: string) => `You can now sign in through ${provider}.`,
  taken: 'That sign-in is linked to an account already. Take the link away there first.',
} as const;
