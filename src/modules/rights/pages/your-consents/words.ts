export const words = {
  title: 'What you agreed to',
  lead: 'Each thing that is done because you agreed to it, since when, and how to take that back. Taking it back costs you nothing.',
  since: 'Agreed on',
  until: 'Taken back on',
  afterwards: 'If you take it back',
  takeBack: 'Take this back',
  takenBack: 'It is taken back.',
  again: 'To agree again, or to a part',
  elsewhere:
    'Anything else you can agree to again where you were first asked: about matching where you say what you hope for, about a sentence where you gave your feedback.',
  none: 'You have agreed to nothing that needs it',
  noneHow:
    'When you let a sentence be printed, say what should be taken into account in matching, or let others see what you need, it stands here.',
} as const;
