export const words = {
  title: 'Goals',
  lead: 'What the mentee wants to reach. The mentor helps to keep it in sight.',
  none: 'No goals yet',
  noneHow: 'Goals that you set appear here. One or two are enough to begin with, and they can change as you go.',
  add: 'Add a goal',
  goal: 'What do you want to reach?',
  goalMissing: 'Enter what you want to reach',
  readers: (others: string) => `only you and ${others}. The coordinator sees how many goals there are, and no words.`,
  button: 'Add the goal',
  added: 'The goal is there. Add the steps that lead to it when you are ready.',
  steps: (done: number, all: number) => (all === 0 ? 'No steps yet' : `${done} of ${all} steps done`),
  states: { open: 'Open', reached: 'Reached', 'set-aside': 'Set aside' },
} as const;
