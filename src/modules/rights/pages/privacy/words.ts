import { announcedDays, keptMonthsAfterConcern, keptMonthsAfterLastTie } from '../../periods.ts';

export const words = {
  title: 'Privacy',
  lead: 'What is kept about you, who reads it, how long, and what you can ask for.',
  who: 'Who reads what',
  what: 'What',
  readers: 'Who reads it, besides you',
  rows: [
    [
      'Your name, post and organisation',
      'The coordinators of your programme; the other person, once a match is proposed',
    ],
    ['How to reach you', 'The coordinators; the other person, once a match is agreed and until it ends'],
    [
      'What you write when you ask to join',
      'The coordinators; your line manager only the parts that are marked for them',
    ],
    ['A mentor’s profile', 'Those who take part, once the mentor publishes it'],
    ['What you hope for in a match, and whom you would choose', 'The coordinators. A mentor never sees a ranking'],
    ['Lived experience and protected characteristics', 'Nobody. Matching takes them into account if you agree'],
    ['When you meet, and whether it happened', 'The two of you, and the coordinators'],
    [
      'What you write together: agendas, session logs, goals and actions',
      'The two of you. A coordinator reads a log only where the programme’s terms and your agreement say so',
    ],
    [
      'Session logs, where the law requires it, such as by the order of a court',
      'Two named people in different roles, for a few hours: one for data protection and one for safeguarding. You are told who and why, at once, or on a day that is set from the start where the law forbids that',
    ],
    [
      'What the two of you agree to tell somebody, such as a manager or for an appraisal',
      'The two of you, and the one person whom you agreed on, by a link, until one of you revokes it. You see each time that it is read',
    ],
    ['A private note', 'Nobody'],
    ['Feedback on the programme', 'The coordinators. Others see figures, and none for fewer than five people'],
    ['A serious concern', 'The coordinators and those named for safeguarding, and never one who is part of it'],
    ['What your line manager sees of your mentoring', 'Nothing that is said in it'],
  ],
  sealed:
    'What the two of you write, your notes and your drafts are sealed: they are kept in code, and those who run the computers cannot read them. Whoever else reads a sealed text is noted, and you can see who it was.',
  long: 'How long it is kept',
  periods: [
    'What you write together: as many months after your mentoring has ended as your programme’s terms say, often a year. Then the key is destroyed and the text removed.',
    `What is about you alone: ${keptMonthsAfterLastTie} months after your last tie to any programme. Then it is removed.`,
    `The words of a serious concern: ${keptMonthsAfterConcern / 12} years after it was closed, for as long as a claim can be brought. Then its key is destroyed and the text removed.`,
    'Where a claim, an inquiry or a complaint needs something for longer, the data-protection officer can hold it. That there is a hold, and why, stands in your own record.',
    'Where you are signed in: a month after a sign-in could last have been used.',
    'Dates and numbers: for as long as the service, but without your name once your data have gone.',
    `Nothing goes unseen: the data-protection officer is told at least ${announcedDays} days before.`,
  ],
  law: 'What the law says',
  lawHow:
    'The service is part of a task in the public interest. What is sensitive, such as what you need to take part, is held only with your consent, which you can take back at any time.',
  asking: 'What you can ask for',
  rights: [
    'A copy of everything that is held about you, at any time and at once.',
    'To put right what is wrong, or to remove what need not be kept: ask the contact of your programme.',
    'To take back what you agreed to.',
    'To speak to the data-protection officer of your programme: its contact, under help, passes you on to them.',
    'To complain to the Information Commissioner’s Office (ico.org.uk), after you have told us or before.',
  ],
  record: 'Everything held about you',
  consents: 'What you agreed to',
  contact: 'Help and contact',
  each: 'Every purpose, one by one',
  kept: 'How long',
} as const;
