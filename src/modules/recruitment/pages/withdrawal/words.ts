export const words = {
  title: 'Take it back?',
  yours:
    'We take you off the list, and tell nobody why. Nothing is held against you, and you can express interest again later.',
  theirs: (name: string) => `${name} is taken off the list. Do this only when they have asked you to.`,
  confirm: 'Take it back',
  cancel: 'Keep it',
  over: 'This is over already, so there is nothing to take back.',
  done: 'It is taken back',
} as const;
