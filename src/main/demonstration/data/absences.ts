/** Mentors who are away; `until` counts days ago, below nought is still to come. */
export const leaves = [
  { who: 'nadia.shaw@leicester', told: 402, from: 402, until: 318 },
  { who: 'gwen.hussain@northamptonshirech', told: 20, from: 12, until: -20 },
  { who: 'wei.thorpe@northnorthamptonsh', told: 5, from: -3, until: -18 },
] as const;

/** Mentors who take nobody new for the time being. */
export const pauses = [
  { who: 'mei-ling.tan@northamptonshirech', daysAgo: 150 },
  { who: 'sunita.griffiths@nottingham', daysAgo: 30 },
] as const;

export const needs = [
  {
    who: 'farah.brennan@derbyshire',
    daysAgo: 250,
    text: 'Captions on, please: I am deaf in one ear.',
    shownTo: ['partner', 'organisers'],
  },
  {
    who: 'olufunke.shaw@derby',
    daysAgo: 300,
    text: 'A quiet room and no more than an hour at a time.',
    shownTo: ['partner', 'coordinator'],
  },
] as const;
