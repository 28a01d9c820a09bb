export const words = {
  naming: 'Rename a passkey',
  name: 'What you call it',
  nameMissing: 'Enter what you call it',
  save: 'Save',
  named: 'The name is saved.',
  removal: (name: string) => `Remove the passkey “${name}”`,
  removalLead: 'You can no longer sign in with it. Your device may go on showing it: delete it there too.',
  remove: 'Remove it',
  keep: 'Keep it',
  removed: (name: string) => `The passkey “${name}” is removed.`,
} as const;
