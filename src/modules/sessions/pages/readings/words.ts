export const words = {
  title: 'Who has read what you wrote',
  caption: (others: string) => `With ${others}`,
  lead: 'Each time one of you, or anybody else, opens what another has written, it is recorded here.',
  how: 'Nobody can change or remove this record. Private notes do not appear: only their author can open them.',
  ofSession: (when: string) => `Of the session on ${when}.`,
  byLaw: 'Read because the law required it: who, when and why',
  outside: 'Read by somebody outside your mentoring: see whether the law required it',
  none: 'Nobody has read anything yet',
  noneYet: 'What one of you writes appears here once somebody else has opened it.',
} as const;

/** By the column in which the text lies. */
const texts: Readonly<Record<string, readonly [one: string, many: (texts: number) => string]>> = {
  'sessions.log.sealed': ['A session log', (many) => `${many} session logs`],
  'sessions.agenda.sealed': ['The agenda of a session', (many) => `${many} agendas`],
  'sessions.action_text.sealed': ['An action', (many) => `${many} actions`],
  'goals.goal_text.sealed': ['A goal', (many) => `${many} goals`],
  'disclosures.extract.sealed': [
    'What you agreed to tell somebody',
    (many) => `${many} texts that you agreed to tell somebody`,
  ],
  'goals.step_text.sealed': ['A step towards a goal', (many) => `${many} steps towards goals`],
};

export function whatWasRead(place: string, many: number): string {
  const [one, more] = texts[place] ?? ['Something that you wrote', (count: number) => `${count} things that you wrote`];
  return many === 1 ? one : more(many);
}

/** The page on which a text stands, where it has one of its own. */
export function addressOf(place: string, subject: string): string | null {
  if (place === 'sessions.log.sealed') return `/sessions/${subject}/log`;
  if (place === 'sessions.agenda.sealed') return `/sessions/${subject}`;
  if (place === 'goals.goal_text.sealed') return `/goals/${subject}`;
  return place === 'disclosures.extract.sealed' ? `/disclosures/${subject}` : null;
}
