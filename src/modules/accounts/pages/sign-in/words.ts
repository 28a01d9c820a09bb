export const words = {
  title: 'Sign in',
  lead: 'Enter your work email address. We send you a link and a short code; there is no password to remember.',
  email: 'Email address',
  emailMissing: 'Enter your email address',
  send: 'Email me a link',
  otherWays: 'Or without a mail',
  through: (provider: string) => `Sign in through ${provider}`,
  passkey: 'Sign in with a passkey',
} as const;
