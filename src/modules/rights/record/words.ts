import { type Retention, retention } from '../../../platform/personal-data/index.ts';

export const words = {
  title: 'Everything held about you',
  made: (when: string) => `Made on ${when}, for you alone. Keep it as carefully as what is in it.`,
  lead: 'This is the whole of what the service holds about you. Each part says what it is for and how long it is kept.',
  own: 'Yours',
  others: 'What others said or wrote',
  othersLead:
    'These parts are about you or were written for you, and are the words of somebody else. Think of them before you pass this on.',
  noOthers: 'There is nothing.',
  people: 'Who is meant',
  peopleLead: 'Other people stand here by a number. A name is given where you may know it anyway.',
  noName: 'not for you to know',
  kept: (kept: Retention) => `Kept: ${retention[kept]}.`,
} as const;

/** `starts_at` as a heading. */
export const columnInWords = (name: string): string => {
  const words_ = name.replaceAll('_', ' ');
  return words_.charAt(0).toUpperCase() + words_.slice(1);
};

export const tableInWords = (table: string): string => {
  const [room = '', name = ''] = table.split('.');
  return `${columnInWords(room)}: ${name.replaceAll('_', ' ')}`;
};
