export const words = {
  title: 'Expressions of interest',
  filter: 'Filter',
  role: 'Part in the programme',
  roles: { mentee: 'Mentees', mentor: 'Mentors' },
  state: 'Where they stand',
  organisation: 'Organisation',
  all: 'All',
  name: 'Name',
  training: 'Training',
  trained: 'Trained',
  untrained: 'Not trained yet',
  counted: (count: number, role: string, state: string) =>
    `${count.toLocaleString('en-GB')} ${count === 1 ? role : `${role}s`}: ${state.toLowerCase()}`,
  order: 'In the order of the waiting list: the programme’s rules first, then who came first.',
  columns: { place: 'Place', person: 'Name', job: 'Job', why: 'Placed as', came: 'Came in', training: 'Training' },
  noReason: 'By date',
  notShown: 'Seen once the line manager has decided',
  entered: 'Entered for them',
  actions: {
    select: 'Select',
    'keep-waiting': 'Keep waiting',
    'not-this-time': 'Not this time',
    training: 'Record training',
  },
  noneTicked: 'Tick at least one person',
  none: 'Nobody here',
  noneHow: {
    waiting:
      'People appear here when they have expressed interest and, where the programme asks for it, their line manager has put them forward.',
    named: 'Nobody of that name stands here. They may stand elsewhere: choose another of “Where they stand”.',
    other: 'Nobody stands here at the moment. Choose another filter, or share the address of the public page.',
  },
  enter: { mentee: 'Write down a mentee’s interest', mentor: 'Write down a mentor’s offer' },
  withManagers: (count: number) =>
    `${count === 1 ? 'One person waits' : `${count} people wait`} for their line manager`,
  bringInList: 'Bring in people from a spreadsheet',
  settings: 'Programme settings',
} as const;
