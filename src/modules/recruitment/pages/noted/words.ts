export const words = {
  yours: 'Noted about you',
  theirs: 'Noted from a list',
  yourLead: 'Your coordinators made these notes from a list in which you were named. Only they and you see them.',
  theirLead: 'Seen by the coordinators of this programme and by the person, who can remove any of it.',
  none: 'Nothing is noted',
  noneHow: 'What a coordinator keeps of a free note in a list of people appears here.',
  noted: (day: string) => `Noted on ${day}.`,
  until: (day: string) => `Until ${day}.`,
  remove: 'Remove',
  removed: 'It is removed.',
} as const;
