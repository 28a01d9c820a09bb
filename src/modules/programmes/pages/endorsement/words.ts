export const words = {
  title: 'Line managers',
  lead: 'Line managers get a link by email. They need no account, and they see only the parts of a form that are marked for them.',
  fixed: 'The programme has opened, so this is fixed.',
  mentee: 'When someone asks for a mentor, their line manager',
  mentor: 'When someone offers to be a mentor, their line manager',
  rules: {
    'manager-decides': { text: 'Decides whether to put them forward', hint: 'You see the form once they have' },
    'manager-told': { text: 'Is told', hint: 'You see the form at once' },
    'not-asked': { text: 'Is not written to', hint: 'You see the form at once' },
  },
  missing: 'Select what the line manager does',
  chase: 'Working days until a manager is reminded',
  stuck: 'Working days until you are shown that it is stuck',
  whole: 'Enter a whole number',
  order: 'This must be the same as or more than the days until a manager is reminded',
  save: 'Save and mark as looked over',
} as const;
