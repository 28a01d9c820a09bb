/** What mentors offer and mentees look for: one list, so that the two can be compared. */
export const topics = [
  { value: 'first-leadership-post', label: 'Stepping up into a first leadership post' },
  { value: 'leading-managers', label: 'Leading people who are managers themselves' },
  { value: 'former-peers', label: 'Managing people who used to be my peers' },
  { value: 'practice-improvement', label: 'Improving practice and quality' },
  { value: 'inspection', label: 'Preparing for and responding to inspection' },
  { value: 'safeguarding-front-door', label: 'Safeguarding and the front door' },
  { value: 'children-in-care', label: 'Children in care, leaving care and adoption' },
  { value: 'send-education', label: 'Education, inclusion and special educational needs' },
  { value: 'youth-justice', label: 'Youth justice and adolescents' },
  { value: 'early-help', label: 'Early help and family hubs' },
  { value: 'workforce', label: 'Recruiting, keeping and developing a workforce' },
  { value: 'money', label: 'Budgets, commissioning and value for money' },
  { value: 'partnership', label: 'Working with partners' },
  { value: 'change', label: 'Leading change and restructuring' },
  { value: 'data', label: 'Using data and evidence' },
  { value: 'confidence', label: 'Confidence, presence and being heard' },
  { value: 'wellbeing', label: 'Workload and wellbeing' },
  { value: 'career', label: 'Planning a career' },
] as const;

export const methods = [
  { value: 'in-person', label: 'In person' },
  { value: 'online', label: 'Online' },
  { value: 'telephone', label: 'By telephone' },
] as const;

/** EM-06: the days on which two people could meet. */
export const days = [
  { value: 'monday', label: 'Monday' },
  { value: 'tuesday', label: 'Tuesday' },
  { value: 'wednesday', label: 'Wednesday' },
  { value: 'thursday', label: 'Thursday' },
  { value: 'friday', label: 'Friday' },
] as const;

/** EM-15: what the organisation's situation asks of the people who lead in it. */
export const organisationalContexts = [
  {
    value: 'improvement-journey',
    label: 'On an improvement journey',
    hint: 'Close attention from outside, and set ways of doing things',
  },
  { value: 'steady', label: 'Steady', hint: 'Much as it has been for a while' },
  {
    value: 'freedoms',
    label: 'Strong, with freedoms that come with it',
    hint: 'Room to decide how things are done and to try new ways',
  },
  { value: 'not-sure', label: 'I am not sure' },
] as const;

export const levels = [
  {
    value: 'first-line',
    label: 'I lead practitioners or a team',
    short: 'First-line leader',
    titles: ['senior practitioner', 'advanced practitioner', 'assistant team manager', 'deputy team manager'],
  },
  {
    value: 'middle',
    label: 'I am a middle leader: I manage managers, or I am responsible for a service',
    short: 'Middle leader',
    titles: [
      'team manager',
      'service manager',
      'group manager',
      'practice manager',
      'iro manager',
      'locality manager',
      'principal social worker',
    ],
  },
  {
    value: 'senior',
    label: 'I am a senior leader: head of service or assistant director',
    short: 'Senior leader',
    titles: ['head of', 'assistant director', 'deputy director', 'strategic lead'],
  },
  {
    value: 'director',
    label: 'I am a director',
    short: 'Director',
    titles: ['director of', 'executive director', 'chief executive'],
  },
] as const;
