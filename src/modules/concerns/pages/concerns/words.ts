export const words = {
  title: 'Concerns',
  leadNamed:
    'Those that you receive, as one who is named for concerns. You do not see any in which you, or somebody in your line, takes part.',
  leadCounted:
    'How many there are. Who raised them, about whom and about what is known only to those named for concerns.',
  none: 'No concerns',
  noneYet:
    'A mentor or mentee raises one from the page of their mentoring. You will get a mail, and it will wait on your home page.',
  caption: 'Concerns that you receive',
  on: 'Raised',
  about: 'About',
  state: 'Where it stands',
  nobody: 'Nobody',
  somebody: 'Somebody whose name you cannot see',
  counts: 'In numbers',
  real: 'Concerns',
  drills: 'Drills',
  openAndAll: (open: number, all: number) => `${open} open, ${all} in all`,
  noneCount: 'none',
  fewer: (than: number) => `fewer than ${than}`,
  drill: 'Try it out',
  drillWhat:
    'A drill goes the same way as a concern: the same mails, the same clock, the same pages. It is about nobody, is marked as a drill everywhere, and is counted apart.',
  drillBegin: 'Start a drill',
  drillDone: 'The drill has begun. Those named for concerns get a mail about it.',
} as const;

/** What a drill says, in place of what somebody would have written. */
export const drillText = {
  ground: 'A drill',
  what: 'This is a drill. Nobody has raised a concern.\nAcknowledge it, decide about it and close it, as you would if it were real.',
  tried: 'Nothing: this is a drill.',
  untold: null,
} as const;
