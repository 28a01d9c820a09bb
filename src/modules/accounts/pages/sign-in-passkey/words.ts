export const words = {
  title: 'Sign in with a passkey',
  lead: 'For those who have added one. Your device asks for your fingerprint, your face or its PIN.',
  start: 'Sign in with a passkey',
  byMail: 'Sign in by email instead',
} as const;
