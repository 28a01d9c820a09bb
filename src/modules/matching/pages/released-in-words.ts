import type { Released } from '../commands/release.ts';

export const offerHow = (days: number): string =>
  `Both get a mail at once, and have ${days === 1 ? 'one working day' : `${days} working days`} to answer. Until the two go ahead you can take a match back.`;

/** What became of matches that were to be offered; of those that could not be, the first three with why. */
export function releasedInWords(told: readonly Released[]): string {
  const offered = told.filter(({ proposed }) => 'proposal' in proposed).length;
  const refused = told.flatMap(({ name, proposed }) =>
    'refused' in proposed ? [`${name} (${whyRefused(proposed.refused)})`] : [],
  );
  if (told.length === 0) return 'None of these can be offered any more.';
  const done = offeredInWords(offered);
  if (refused.length === 0) return done;
  const more = refused.length > 3 ? ` and ${refused.length - 3} more` : '';
  return `${done} Not offered: ${refused.slice(0, 3).join(', ')}${more}.`;
}

function offeredInWords(count: number): string {
  if (count === 0) return 'None has been offered.';
  return count === 1 ? '1 match has been offered.' : `${count} matches have been offered.`;
}

function whyRefused(refused: 'not-waiting' | 'no-room' | readonly { readonly words: string }[]): string {
  if (refused === 'not-waiting') return 'on offer already, or not waiting any more';
  return refused === 'no-room' ? 'no place left' : refused.map((rule) => rule.words.toLowerCase()).join('; ');
}
