export const words = {
  title: (provider: string) => `Sign in through ${provider}`,
  start: 'Continue',
  byMail: 'Sign in by email instead',
} as const;
