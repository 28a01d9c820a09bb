export const words = {
  title: 'Your passkeys',
  lead: 'A passkey signs you in with your fingerprint, your face or your device’s PIN. Nothing has to be mailed, and nobody can be tricked out of it.',
  none: 'You have no passkey',
  noneHow: 'Add one on a device that only you use.',
  added: (day: string) => `Added ${day}`,
  used: (when: string) => `Last used ${when}`,
  notUsed: 'Not used yet',
  rename: 'Rename',
  remove: 'Remove',
  stays: 'Signing in by email goes on working.',
  add: 'Add a passkey',
  enough: 'You have ten passkeys already. Remove one that you no longer use first.',
} as const;
