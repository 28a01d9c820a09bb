import type { z } from 'zod';
import type { termsSchema } from '../../template/terms.ts';
import { levels } from './choices.ts';

export const terms: z.input<typeof termsSchema> = {
  sessions: {
    least: 4,
    most: 6,
    months: 12,
    usualMinutes: 60,
    methods: ['in-person', 'online', 'telephone'],
    arrangedBy: 'mentee',
    rearrangeHoursBefore: 48,
  },
  discoveryCall: {
    needed: true,
    arrangedBy: 'mentee',
    topics: [
      'Who you each are: your work so far, and what you bring',
      'What each of you expects of mentoring',
      'When mentoring would help most, and for how long',
      'How you would like to meet: in person, online or by telephone',
      'What the mentee hopes to gain, and whether the mentor’s experience fits',
      'Whether each of you would like to go ahead',
    ],
  },
  agreement: { when: 'before-first-session', signed: true },
  ending: { noticeDays: 14, plannedDaysBefore: 60 },
  extension: {
    mostMonths: 6,
    mostSessions: 3,
    decidedBy: 'coordinator',
    weighs: ['mentor-capacity', 'requests-waiting'],
  },
  records: { kept: 'pair-decides', logReaders: 'pair', keptMonthsAfterEnd: 12 },
  matching: {
    mostChoices: 3,
    answerWorkingDays: 5,
    unconnectedMentorOnRequest: 'hard-rule',
    ownLineManager: 'never',
  },
  endorsement: {
    mentee: { rule: 'manager-decides', chaseAfterWorkingDays: 5, stuckAfterWorkingDays: 10 },
    mentor: { rule: 'manager-told', chaseAfterWorkingDays: 5, stuckAfterWorkingDays: 10 },
  },
  priority: {
    levels,
    rules: [
      { kind: 'level', is: ['middle'], words: 'a middle leader' },
      { kind: 'new-in-post', months: 12, words: 'new in post' },
      { kind: 'put-forward-as-priority', words: 'put forward as a priority by the line manager' },
    ],
  },
  training: { neededForMentors: true },
  capacity: { usual: 1, most: 4 },
  figures: { hideBelow: 5 },
  concerns: {
    grounds: [
      { id: 'harm', words: 'Somebody could come to serious harm' },
      { id: 'children', words: 'Children are put at risk, by what is done or left undone' },
      { id: 'duty', words: 'A duty laid down by law is not being met' },
      { id: 'crime', words: 'A serious crime may be committed' },
    ],
    tellFirst: 'unless-unsafe',
    acknowledgeWorkingDays: 1,
    escalateWorkingDays: 2,
  },
  agendas: {
    firstSession: [
      'What each of you is here to do, and what you count on from the other',
      'Why you each said yes to this',
      'What the mentee wants to work towards, and how you will both know',
      'How often you will meet, for how long, where, and how sessions are run',
    ],
    laterSessions: [
      'What the mentee wants to use today for',
      'What came of the actions from last time',
      'How this helps with what they are working towards',
      'Exploring what is on the mentee’s mind',
      'Actions, and what to try or learn before the next session',
      'The date of the next session',
    ],
  },
};
