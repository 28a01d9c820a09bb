import type { SessionState } from '../../lifecycle.ts';

export const words = {
  title: (when: string) => `Session on ${when}`,
  with: (others: string) => `With ${others}`,
  states: {
    arranged: 'Arranged',
    held: 'Held',
    'not-held': 'Not held',
    cancelled: 'Called off',
  } satisfies Record<SessionState, string>,
  ask: 'Did this session take place?',
  yes: 'Yes, it took place',
  no: 'No, it did not',
  when: 'When',
  length: 'Length',
  method: 'How',
  place: 'Where',
  needs: (name: string) => `${name} needs`,
  change: 'Change the time or place',
  callOff: 'Call it off',
  cannotCome: 'I cannot come',
  agenda: 'Agenda',
  agendaSuggested: 'The programme suggests this. The mentee can make it their own.',
  agendaChange: 'Change the agenda',
  carried: 'Still to be done',
  log: 'Log',
  logLater: 'Once the session has begun you can keep a log of it here. It is optional.',
  logOptional: 'You can keep a log of what you talked about and agreed. It is optional.',
  logWrite: 'Write the log',
  logRead: 'Read the log',
  note: 'Your private note',
  noteWhat: 'A note that nobody but you can read.',
  noteWrite: 'Open your private note',
  wrong: 'Put it right: it took place',
  wrongNot: 'Correct this: it did not take place',
  aids: 'At hand for this session',
} as const;

/** EM-18, EM-23: small reminders for those who meet, for each way of meeting and in general. */
export const aids = {
  setting: [
    'Is the place quiet, and is there time before and after?',
    'Online: camera on or off as each likes it, and captions if they help',
    'Would a walk, or the telephone, make it easier to think?',
    'What could interrupt you, and can you stop it now?',
  ],
  safety: [
    'What do you have in common, and do you both feel on the same side?',
    'Does each of you know what this session is for?',
    'Is anybody’s rank in the room making it harder to speak?',
    'Who chooses what you talk about?',
  ],
  listening: [
    'Leave a silence; the next thought often comes in it',
    'Say back what you heard, and ask whether you heard it right',
    'Ask one more question before you offer advice',
  ],
} as const;
