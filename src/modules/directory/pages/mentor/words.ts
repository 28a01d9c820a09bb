export const words = {
  unpublished: 'Not published: only the mentor and the coordinators see this page.',
  keep: 'Keep on my shortlist',
  drop: 'Take off my shortlist',
  shortlist: 'See your shortlist',
  manage: 'Change this profile',
  enteredFor: 'Written by the coordinator from what this mentor told them.',
  nothing: 'Nothing written yet',
  nothingHow: 'What this mentor says of themselves will stand here.',
  keptNotice: (name: string) => `${name} is on your shortlist.`,
  droppedNotice: (name: string) => `${name} is off your shortlist.`,
  noPost: 'Post not given',
} as const;
