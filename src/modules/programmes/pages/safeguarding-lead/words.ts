export const words = {
  title: 'Safeguarding lead',
  lead: 'Mentoring has a limit to what stays private: when someone could come to serious harm. The safeguarding lead receives such a concern and acts on it.',
  now: (names: string) => `At the moment: ${names}.`,
  name: 'Name',
  nameMissing: 'Enter the name of the safeguarding lead',
  email: 'Work email address',
  emailHint: 'They sign in with this address when a concern is passed to them.',
  emailMissing: 'Enter the work email address of the safeguarding lead',
  save: 'Save and mark as looked over',
  saved: 'The safeguarding lead is named',
} as const;
