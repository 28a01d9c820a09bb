import type { Reminder } from '../../template/reminders.ts';

const after = (days: number, event: string, kind: 'days' | 'working-days' = 'days'): Reminder['when'] => ({
  days,
  kind,
  side: 'after',
  event,
});
const before = (days: number, event: string): Reminder['when'] => ({ days, kind: 'days', side: 'before', event });

export const reminders: readonly Reminder[] = [
  {
    id: 'endorsement-waiting',
    to: 'line-manager',
    when: after(5, 'recruitment.endorsement-asked', 'working-days'),
    times: 2,
    says: 'Someone in your team is waiting for you to decide about mentoring',
  },
  {
    id: 'proposal-waiting',
    to: 'both',
    when: after(3, 'matching.proposal-made', 'working-days'),
    times: 1,
    says: 'A match is waiting for your answer',
  },
  {
    id: 'discovery-call-not-arranged',
    to: 'mentee',
    when: after(5, 'matching.proposal-accepted', 'working-days'),
    times: 1,
    says: 'Your first short call is still to be arranged',
  },
  {
    id: 'agreement-unsigned',
    to: 'both',
    when: after(5, 'relationships.agreement-offered', 'working-days'),
    times: 2,
    says: 'Your mentoring agreement is ready to sign',
  },
  {
    id: 'session-tomorrow',
    to: 'both',
    when: before(1, 'sessions.session-arranged'),
    times: 1,
    says: 'You have a mentoring session tomorrow',
  },
  {
    id: 'session-happened',
    to: 'mentee',
    when: after(1, 'sessions.session-arranged'),
    times: 1,
    says: 'Did your session happen, and when is the next?',
  },
  {
    id: 'no-next-date',
    to: 'mentee',
    when: after(28, 'sessions.session-held'),
    times: 1,
    says: 'There is no date yet for your next session',
  },
  {
    id: 'nearing-the-end',
    to: 'both',
    when: before(60, 'relationships.planned-end'),
    times: 1,
    says: 'Your mentoring year is coming to its end, a good moment to plan it',
  },
  {
    id: 'feedback-waiting',
    to: 'both',
    when: after(7, 'evaluation.feedback-asked'),
    times: 2,
    says: 'We would like to hear how it was',
  },
  {
    id: 'portrait-review',
    to: 'mentor',
    when: before(14, 'directory.portrait-review'),
    times: 1,
    says: 'Is your profile still right?',
  },
];
