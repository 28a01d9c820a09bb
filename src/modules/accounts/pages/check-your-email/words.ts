export const words = {
  title: 'Check your email',
  lead: 'If the address is right, a mail is on its way to you. It lasts 10 minutes.',
  here: 'Reading your mail on this device: press the link in it.',
  elsewhere: 'Reading it on another device, such as your phone: enter the code from it here.',
  code: 'Code',
  codeHint: '6 digits, for example 123 456',
  codeMissing: 'Enter the 6 digits from the mail',
  wrong: 'That code is not right, or has run out. Check the newest mail, or ask for another',
  signIn: 'Sign in',
  again: 'Ask for another mail',
} as const;
