/** Why the law lets us: the articles of the UK GDPR. */
export const bases = {
  'public task': 'Article 6(1)(e): a task in the public interest, here the learning of those who run public services',
  consent: 'Article 6(1)(a): consent, dated, and taken back at any time',
  'legal duty': 'Article 6(1)(c): a legal obligation, here the rights of those whom the data are about',
} as const;
export type Basis = keyof typeof bases;

/** What lets us hold special-category data besides. */
export const conditions = {
  'explicit consent': 'Article 9(2)(a): explicit consent',
  safeguarding: 'Article 9(2)(g) with Schedule 1, paragraph 18 of the Data Protection Act 2018: safeguarding',
} as const;
export type Condition = keyof typeof conditions;

/** How long. What ends by itself, what a sweep ends, and what stays without a name. */
export const retention = {
  minutes: 'Minutes: swept away once it is spent or out of date',
  'sign-ins': 'A month after a sign-in could last have been used',
  'pair records':
    'As many months after the mentoring has ended as the programme’s terms say; then the key is destroyed and the text removed',
  'concern words':
    'Until six years after the concern was closed; then its key is destroyed and what was written is removed',
  person: 'Until a year after somebody’s last tie to any programme; then removed, with their key',
  facts: 'For as long as the service; it names nobody once the person it is about has been made nameless',
  trail: 'For as long as the service: ids, dates and acts, which name nobody once the person has been made nameless',
  programme: 'For as long as the programme is kept; nothing of it is about a participant',
} as const;
export type Retention = keyof typeof retention;

export const readers = [
  'the person',
  'the pair',
  'partner',
  'assistant',
  'participants',
  'organisers',
  'coordinators',
  'coordinators where agreed',
  'two named people where the law requires it',
  'the one recipient whom they agreed on',
  'line manager',
  'organisation lead',
  'safeguarding lead',
  'data-protection officer',
  'steering group',
  'operator',
  'anybody',
  'the service alone',
] as const;
export type DataReader = (typeof readers)[number];

/** The parts of somebody's own record, in the order in which a person asks: who am I here, what have I said, what happened. */
export const recordParts = [
  'who you are',
  'what you wrote',
  'your mentoring',
  'mails to you',
  'who has read',
  'running programmes',
  'signing in',
] as const;
export type RecordPart = (typeof recordParts)[number];
