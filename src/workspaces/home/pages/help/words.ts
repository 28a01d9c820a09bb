export const words = {
  title: 'Help and contact',
  lead: 'Whom to ask, and what to do when something is wrong.',
  danger: 'If somebody is in danger now, call 999. Nobody watches this service round the clock.',
  ask: 'Ask the people who run your programme',
  askOne: 'They help with anything: signing in, dates, a change of post, a match that does not work, or leaving.',
  askVisitor: 'They help with anything: joining, signing in, a change of post, a match that does not work, or leaving.',
  noneToAsk: 'No programme is open at the moment',
  noneHow: 'When one opens, its contact stands here.',
  noContact: 'Its contact is not named yet. You can write from its page once it is.',
  page: 'About the programme',
  worried: 'If you are worried',
  worriedAbout: [
    'About how you feel: call Samaritans on 116 123, at any hour and free. For urgent help with your mental health, call NHS 111 and choose the mental health option.',
    'About something serious that came up in mentoring, such as a child or an adult at risk: open your mentoring, and choose “Raise a serious concern”. It goes to the coordinator and to whoever is named for safeguarding.',
    'About your mentoring itself: tell the contact above. You need give no reason, and nobody is blamed.',
  ],
  yourMentoring: (others: string) => `Your mentoring with ${others}`,
  signIn: 'If you cannot sign in',
  signInHow: [
    'Ask for a new link: each works once, and for a short while. Look among unwanted mail too.',
    'Use the address that you gave when you joined. If it has changed, ask the contact of your programme.',
  ],
  askForLink: 'Ask for a new link',
  data: 'About your data',
  officer:
    'For what is kept about you there is a data-protection officer in each programme. Write to the contact of your programme, above, and ask for them: it need not be said what it is about.',
  privacy: 'What is kept about you, who reads it and how long',
} as const;
