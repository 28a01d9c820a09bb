/** MP-12: the one concern of these fourteen months, told first and seen through; all days count back from the present. */
export const concern = {
  mentor: 'dele.campbell@westnorthamptonshi',
  mentee: 'shabana.oneill@leicester',
  raised: 171,
  told: 172,
  ground: 'children',
  what: 'In the last two sessions it came up that four children on protection plans have not been seen for more than six weeks, because two posts in the team are empty. Shabana knows it and is working every evening. She has not told her head of service how far behind it is.',
  tried:
    'We talked about it twice, and wrote down what she would say to her head of service. The meeting was put off both times. I offered to go with her.',
  acknowledged: 170,
  decided: 170,
  reason:
    'Children are at risk today, and it can be put right by the council today. Shabana was glad that somebody would say it with her.',
  referredTo: 'The principal social worker of the council, with Shabana in the room',
  closed: 141,
  outcome:
    'All four were seen within two days. Two agency workers began in the next week. Nothing was held against anybody.',
  answer: 'It was put right within days. Thank you for saying it, and for telling her first.',
} as const;

/** A drill, some days ago, that nobody has acknowledged yet. */
export const drill = { begun: 1 } as const;
