export const words = {
  title: 'Ask another line manager',
  lead: (name: string) => `Whoever was asked about ${name} before can no longer decide.`,
  name: 'Line manager’s name',
  nameMissing: 'Enter the line manager’s name',
  email: 'Line manager’s work email address',
  emailMissing: 'Enter the line manager’s work email address',
  own: 'Enter the address of someone else: nobody decides about their own interest',
  send: 'Ask them',
  over: 'This is no longer waiting for a line manager.',
  sent: (name: string) => `${name} is asked by email`,
} as const;
