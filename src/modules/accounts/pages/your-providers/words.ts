export const words = {
  title: 'Your organisation’s sign-in',
  lead: 'Link the sign-in that you use at work, and you can come in with it, without a mail.',
  since: (day: string) => `Linked ${day}`,
  used: (when: string) => `last used ${when}`,
  link: 'Link it',
  unlink: 'Take the link away',
  unlinked: 'The link is taken away. You can no longer sign in through it.',
  stays: 'Signing in by email goes on working. We learn nothing from it but that it is you.',
} as const;
