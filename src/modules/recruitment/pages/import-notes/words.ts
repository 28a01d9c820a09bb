const listed = new Intl.ListFormat('en-GB');
const some = (names: readonly string[]): string =>
  names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : listed.format(names);

export const words = {
  title: 'Free notes are held back',
  lead: 'Notes about people are not brought in as they are. Make a fact of what is needed, and discard the rest.',
  none: 'There are no free notes about the people who come in.',
  warning: 'People can see what is kept about them, and take it away. Write nothing that you would not say to them.',
  of: (names: readonly string[]) => `About ${some(names)}.`,
  isInList: (names: readonly string[]) => `${some(names)} is in the list.`,
  notInList: 'Nobody of this name is in the list.',
  manages: (names: readonly string[]) =>
    `In the list, ${some(names)} gives this person’s address as their line manager’s.`,
  managesNobody: 'Nobody in the list gives this person’s address as their line manager’s.',
  discard: 'Discard it',
  keep: (label: string) => `Keep it as: ${label}`,
  text: 'What is kept',
  kind: 'As',
  nothingTyped: 'Type what is to be kept, or discard the note',
  save: 'Save and continue',
} as const;
