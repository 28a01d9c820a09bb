export const words = {
  title: 'Dates',
  takesFrom: 'From when do you take expressions of interest?',
  takesFromMissing: 'Enter the date from which you take expressions of interest',
  takesFromWhat: 'The first day',
  takesUntil: 'Until when, if there is a last day?',
  takesUntilHint: 'Leave this empty to take them all year round.',
  takesUntilWhat: 'The last day',
  startsOn: 'When can mentoring start?',
  startsOnMissing: 'Enter the date on which mentoring can start',
  startsOnWhat: 'The start of mentoring',
  wrongOrder: 'The last day must be the same as or after the first day',
  save: 'Save and mark as looked over',
} as const;
