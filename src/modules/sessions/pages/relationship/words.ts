export const words = {
  title: (others: string) => `You and ${others}`,
  phases: 'Where you are',
  role: { mentor: 'Mentor', mentee: 'Mentee' },
  email: 'Email',
  phone: 'Telephone',
  post: 'Post',
  needs: 'Access needs',
  next: 'What is next',
  sessions: 'Sessions',
  sessionsNone: 'Your sessions will appear here once the first is arranged.',
  arrange: 'Arrange a session',
  recordHeld: 'Record a session that took place',
  logsHow: 'Open a session to read or write its log, or your private note of it.',
  heldOf: (held: number, least: number, most: number) =>
    `${held === 1 ? 'One session has' : `${held} sessions have`} taken place; ${least} to ${most} are usual.`,
  when: 'When',
  how: 'How',
  state: 'State',
  actions: 'Still to be done',
  actionsDone: (done: number) => (done === 1 ? 'One action is done.' : `${done} actions are done.`),
  goals: 'Goals',
  goalsNone: 'No goals yet. They give the sessions a direction.',
  goalsSome: (goals: number, reached: number) =>
    goals === 1
      ? `One goal, ${reached === 0 ? 'not reached yet' : 'and it is reached'}.`
      : `${goals} goals, ${reached === 0 ? 'none reached yet' : `${reached} reached`}.`,
  goalsOpen: 'Open your goals',
  agreement: 'Agreement and dates',
  read: 'Read your agreement',
  carryOn: 'Carry on after all',
  timeline: 'Timeline',
  readings: 'Who has read what you wrote',
  disclosures: 'Tell somebody by agreement: for advice, a manager or an appraisal',
  openings: 'If the law requires your logs to be read',
  pause: 'Pause the mentoring',
  moreTime: 'Ask for more time',
  moreTimeAsked: 'More time is asked for: see where it stands',
  end: 'Bring the mentoring to an end',
  changeEnd: (mayTakeBack: boolean) =>
    mayTakeBack ? 'Change or take back the last day' : 'Bring the last day forward',
  concern: 'Raise a serious concern',
  answered: 'The coordinator’s answer about more time',
} as const;

/** The one obvious next step, for each place where a pair can stand. */
export const nextWords = {
  sign: {
    title: 'Read and sign your agreement',
    text: 'It says what you can expect of each other and what stays between you.',
    action: 'Read and sign',
  },
  theySign: {
    title: (others: string) => `${others} has still to sign the agreement`,
    text: 'You will have a mail as soon as it is signed.',
  },
  didItHappen: { title: (when: string) => `Did your session on ${when} take place?` },
  meet: { title: (when: string) => `You meet on ${when}`, action: 'Open the session' },
  arrangeFirst: {
    title: 'Arrange your first session',
    text: 'The first one is for getting to know each other and saying what you each expect.',
    action: 'Arrange your first session',
  },
  arrangeNext: {
    title: 'Set the date of your next session',
    text: 'A date in the diary is the best protection for your time.',
    action: 'Arrange your next session',
  },
  theyArrange: {
    title: (others: string) => `${others} arranges the next session`,
    text: 'You will have an invitation for your calendar.',
  },
  resume: {
    title: 'Paused',
    text: (day: string | null) => (day ? `You hope to go on on ${day}.` : 'Go on whenever you are both ready.'),
    action: 'Go on now',
  },
  lastDay: {
    title: (day: string) => `Your last day is ${day}`,
    text: 'Is there time for one last conversation, about what you have done and what comes next?',
    action: 'Carry on after all',
  },
  ended: {
    title: 'Your mentoring has ended',
    text: 'Thank you for the time you gave each other.',
  },
  kept: (day: string) => `What you wrote together can be read here at least until ${day}. After that it is removed.`,
  certificate: 'Get your certificate',
  askAgain: 'Ask for another mentor',
  becomeMentor: 'Would you like to pass it on? You could become a mentor.',
} as const;
