export const words = {
  title: 'Confirm it is you',
  lead: 'You signed in a while ago, and what comes next is sensitive. What you typed is kept.',
  byMail: (address: string) => `We send a link and a short code to ${address}.`,
  passkey: 'Use your passkey',
  through: (provider: string) => `Sign in again through ${provider}`,
  send: 'Email me a link',
} as const;
