export const words = {
  title: 'Your shortlist',
  lead: 'Mentors you are thinking about. Mentors never learn that they are on it, or in what order you choose them.',
  none: 'Nobody on your shortlist yet',
  noneHow: 'Keep anyone you like the look of, then choose between them here.',
  browse: 'Look through the mentors',
  browseMore: 'Look for more',
  drop: 'Take off',
  compare: 'Compare those you ticked',
  request: 'Ask for a mentor',
  noPost: 'Post not given',
} as const;
