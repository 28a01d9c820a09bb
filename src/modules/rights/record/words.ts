import { type RecordPart, type Retention, retention } from '../../../platform/personal-data/index.ts';

const parts: Readonly<Record<RecordPart | 'others', string>> = {
  'who you are': 'Who you are',
  'what you wrote': 'What you wrote',
  others: 'What others said or wrote',
  'your mentoring': 'Your mentoring: sessions, dates and where things stood',
  'mails to you': 'Mails sent to you',
  'who has read': 'Who has read, and what becomes of your data',
  'running programmes': 'What you did in running programmes',
  'signing in': 'Signing in',
};

export const words = {
  title: 'Everything held about you',
  made: (when: string) => `Made on ${when}, for you alone. Keep it as carefully as what is in it.`,
  lead: 'This is what the service holds about you, but for what is named here. Each part says what it is for and how long it is kept.',
  leftOut: 'What is not in this file, and why',
  leftOutWhat: [
    'What others have written about a serious concern. The law lets it be kept back where it could put somebody at risk, and this file must not be how anybody learns of one. What you wrote about a concern yourself stands here, with when you were told of one.',
    'Why your session logs were opened, where the law required it, and by whom. You read that on its own page once you are told, and your home page leads to it. When you were told stands here.',
    'What others wrote in mentoring that you have left. That there is more stands here, and not what it says.',
    'What describes nobody, such as numbers by which the service finds its way.',
  ],
  people:
    'Other people stand here by their name where you may know it anyway, and else by a number. Days and times are those of the United Kingdom.',
  contents: 'Contents',
  toContents: 'Back to the contents',
  parts,
  othersLead:
    'These entries are about you or were written for you, and are the words of somebody else. Think of them before you pass this on.',
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  with: (others: string) => `with ${others}`,
  somebody: (label: string) => `somebody else (${label})`,
  kept: (kept: Retention) => `Kept: ${retention[kept]}.`,
} as const;

/** `startsAt`, `starts_at` or `starts-at` as a heading. */
export const columnInWords = (name: string): string => {
  const words_ = name.replaceAll(/[_-]/g, ' ').replaceAll(/([a-z])([A-Z])/g, (_, end, start) => `${end} ${start}`);
  return words_.charAt(0).toUpperCase() + words_.slice(1).toLowerCase();
};
