export const words = {
  title: 'Sign in',
  lead: 'Press the button to finish signing in on this device.',
  signIn: 'Sign in',
  elsewhereTitle: 'Enter your code on the other device',
  elsewhere:
    'You asked to sign in on another device or in another browser. Enter the 6-digit code from the mail there; this link works only where it was asked for.',
  again: 'Sign in on this device instead',
  endedTitle: 'This link no longer works',
  another: 'Ask for a new link',
  home: 'Go to your home page',
  ended: 'This link has been used or has run out. Ask for a new one.',
} as const;
