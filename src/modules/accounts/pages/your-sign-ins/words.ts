const ways: Readonly<Record<string, string>> = {
  mail: 'by email',
  passkey: 'with a passkey',
  provider: 'through your organisation',
};

export const words = {
  title: 'Where you are signed in',
  lead: 'Each browser in which you are signed in, until you sign out there, or leave it alone for two hours.',
  unknown: 'A browser we do not know',
  here: 'This browser',
  since: (when: string, way: string) => `Signed in ${when}, ${ways[way] ?? way}`,
  lastSeen: (when: string) => `Last used ${when}`,
  end: 'Sign out there',
  endDescribes: (browser: string, when: string) => `of ${browser}, signed in ${when}`,
  strange:
    'If you see one that is not yours, sign out there. Nobody gets in again without your mail, your passkey or your organisation’s sign-in.',
  passkeys: 'Your passkeys',
  providers: 'Your organisation’s sign-in',
  others: 'Sign out everywhere else',
  ended: 'That browser is signed out.',
  othersEnded: 'You are signed out everywhere but here.',
} as const;
