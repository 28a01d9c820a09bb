/** What the coordinator noted of calls and mails; `chase` counts days ago, below nought is still to come. */
export interface ContactPlan {
  readonly who: string;
  readonly made: number;
  readonly way: 'telephone' | 'email' | 'meeting' | 'message';
  readonly note: string;
  readonly chase: number | null;
}

export const contacts: readonly ContactPlan[] = [
  {
    who: 'dele.campbell@westnorthamptonshi',
    made: 410,
    way: 'telephone',
    note: 'Asked which two mentees he line-manages, as the list says. None, it turns out: two of the managers are his.',
    chase: null,
  },
  {
    who: 'priya.francis@leicestershire',
    made: 408,
    way: 'email',
    note: 'The list says that she line-manages two of the mentees. Which?',
    chase: 400,
  },
  {
    who: 'priya.francis@leicestershire',
    made: 399,
    way: 'email',
    note: 'Nobody at present. Note discarded.',
    chase: null,
  },
  {
    who: 'wei.sesay@rutl',
    made: 150,
    way: 'telephone',
    note: 'The hours are hard to find. Offered to speak with the manager; not wanted for now.',
    chase: 120,
  },
  { who: 'wei.sesay@rutl', made: 119, way: 'telephone', note: 'Better since the rota changed.', chase: null },
  {
    who: 'siobhan.shaw@leicester',
    made: 53,
    way: 'telephone',
    note: 'Away for some weeks for her family. Wants to come back to Rhys, and not to be written to before then.',
    chase: -38,
  },
  {
    who: 'leon.zhang@northamptonshirech',
    made: 12,
    way: 'email',
    note: 'Six weeks since their last session, and no date. Asked whether all is well.',
    chase: 0,
  },
  {
    who: 'nadia.rahman@leicester',
    made: 9,
    way: 'message',
    note: 'No date yet since September. Inspection in the building; will arrange after it.',
    chase: 0,
  },
  {
    who: 'anne-marie.taylor@lincolnshire',
    made: 8,
    way: 'telephone',
    note: 'Told her that it is not Zoë after all. She took it well, and would be glad of somebody nearer home.',
    chase: 2,
  },
  {
    who: 'stephen.francis@northamptonshirech',
    made: 13,
    way: 'email',
    note: 'The offer lapsed while both were in the same week of hearings. Will look again together.',
    chase: -1,
  },
  {
    who: 'farah.eze@nottinghamshire',
    made: 13,
    way: 'telephone',
    note: 'Her manager has left. Philippa Garrow will decide; wrote to her today.',
    chase: -4,
  },
  {
    who: 'chloe.hussain@leicestershire',
    made: 7,
    way: 'telephone',
    note: 'Has a place and has not looked at the directory yet: half-term. Will do it this week.',
    chase: 0,
  },
  {
    who: 'rhys.bailey@rutl',
    made: 30,
    way: 'meeting',
    note: 'Could not make the November course. Wants the next one.',
    chase: -21,
  },
];

/** A director's assistant runs the diary, and sees nothing else. */
export const assistant = {
  director: 'dele.campbell@westnorthamptonshi',
  named: 395,
  name: 'Joan Petrie',
  email: 'joan.petrie@westnorthamptonshi.example',
} as const;
