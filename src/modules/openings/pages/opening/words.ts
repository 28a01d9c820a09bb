import { answerDays } from '../../periods.ts';
import { whatIsRead } from '../../words.ts';

export const words = {
  title: { named: 'A request to read session logs', member: 'Your session logs were opened' },
  somebody: 'Somebody whose name you cannot see',
  somePair: 'two people whose names you cannot see',
  whoever: 'whoever asked',
  next: 'What happens next',
  waits: (until: string) =>
    `It waits for somebody in another role to confirm or refuse it, until ${until}. Nothing can be read before that.`,
  decide: 'Your decision',
  asks: (asker: string, pair: string, hours: string) =>
    `${asker} asks to open the session logs of ${pair} for ${hours}, because the law requires it.`,
  decideWhat: (asker: string) =>
    `If you confirm, you and ${asker} can read ${whatIsRead} Confirm only if you are satisfied that the law requires it: you answer for it with your own name, and the two people will see it.`,
  confirm: 'Confirm, and open the logs',
  refuse: 'Refuse',
  open: (until: string) => `It is open until ${until}, and ends by itself.`,
  openForOthers: 'Only the two who opened it can read.',
  read: 'Read the session logs',
  end: 'End it now',
  endFirst: 'End it before its time',
  endWhat:
    'Neither of the two can read any more from then on. It cannot be undone: whoever must read again asks anew, and a second person confirms anew.',
  notConfirmed: `It was not confirmed within ${answerDays} days, was refused, or was taken back by whoever asked. Nothing was read.`,
  over: 'It is over. Nothing can be read any more.',
  facts: 'What is on record',
  pair: 'Pair',
  askedBy: 'Asked for by',
  askedOn: 'Asked for on',
  hours: 'To be open for',
  confirmedBy: 'Confirmed by',
  openedOn: 'Opened on',
  endsOn: 'Open until',
  endedBy: 'Ended early by',
  told: 'When the two are told',
  toldBy: (day: string) => `Not yet: they are told by ${day}, whatever happens`,
  toldSoon: 'As soon as it is open',
  toldNow: 'Within minutes',
  reason: 'The legal duty, and why',
  reasonForOthers:
    'The reason is for those who answer for it, and for the pair once they are told. You see that it was asked for, by whom, and what came of it.',
  delay: 'Why the two are told later',
  member: {
    lead: 'What you write here is yours. The law obliged two people of this programme, in different roles, to read it all the same. You have a right to know that they did.',
    what: `They could read ${whatIsRead}`,
    readings: 'Each log that they read is on record. See who has read what you wrote',
    delay: 'Why you were not told at once',
    toldOn: 'You were told on',
    can: 'What you can do',
    ask: (team: string) =>
      `Ask the two people named here, through ${team}, to go through it with you. You can have somebody with you: a colleague, or your trade union or professional body.`,
    complain: (council: string) =>
      `If you think that it was not lawful you can complain to ${council}, which runs this programme, and to the Information Commissioner (ico.org.uk).`,
    council: 'the council',
    team: 'the coordinator',
    goesOn: 'Your mentoring goes on. Nothing about this is shown to your line manager, and it is held against nobody.',
  },
  confirmed: 'It is open, and you can read the logs. When the two are told stands below.',
  withdraw: 'Take the request back',
  withdrawn: 'You have taken the request back. Nothing can be read.',
  refused: 'It is refused. Nothing can be read.',
  ended: 'It is over. Nothing can be read any more.',
  tooLate: 'It was answered, ended, or left too long already. The page shows how it stands now.',
} as const;
