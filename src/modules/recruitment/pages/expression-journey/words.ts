export const words = {
  send: 'Send',
  mentee: {
    sent: 'We have your expression of interest',
    before:
      'When you send it, we write to your line manager. Everyone named as a reader can then see the answers marked for them.',
  },
  mentor: {
    sent: 'We have your offer to be a mentor',
    before:
      'When you send it, we let your line manager know that you have offered. The coordinator gets in touch with you.',
  },
  ownAddress: 'Enter your line manager’s address: this one is your own',
  already:
    'You have an expression of interest open already. You can see where it stands, or take it back, from your home page.',
  closed: 'This programme takes no expressions of interest at the moment. What you wrote is kept.',
} as const;
