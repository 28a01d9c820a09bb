export const words = {
  title: (provider: string) => `Continue to ${provider}`,
  lead: (provider: string) => `You sign in on a page of ${provider}, and then come back here.`,
  go: (provider: string) => `Go to ${provider}`,
  silentTitle: (provider: string) => `${provider} does not answer`,
  silent: 'Try again in a few minutes, or sign in by email.',
  overTitle: 'This has run out',
  over: 'Start again, in this browser.',
  toSignIn: 'Go to sign in',
} as const;
