export const words = {
  title: 'Use your passkey',
  lead: 'Your device asks for your fingerprint, your face or its PIN.',
  again: 'Use your passkey',
  byMail: 'Sign in by email instead',
  saying: {
    failed: 'No passkey was used. Press the button to try again, or sign in by email.',
    unable: 'This browser cannot use passkeys. Sign in by email.',
    plain: 'A passkey needs JavaScript, which is not running here. Sign in by email.',
  },
  unreadable: 'The passkey could not be read. Try again, or sign in by email',
  notRight: 'This passkey does not open this service, or it took too long. Sign in again, by email if need be.',
  endedTitle: 'This has run out',
  ended: 'A passkey has to be used within five minutes, in the browser where you began. Start again.',
  toSignIn: 'Go to sign in',
} as const;
