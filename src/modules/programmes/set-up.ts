import type { Settings } from './settings.ts';

/** A programme opens once every page of its set-up has been looked over. */
export const canOpen = ({ setUp }: Settings): boolean => setUp.every((task) => task.done);

/** Whether the public page takes expressions of interest on this day. */
export function takesExpressions(
  { state, settings: { dates } }: { readonly state: string; readonly settings: Pick<Settings, 'dates'> },
  today: Temporal.PlainDate,
): boolean {
  if (state !== 'open' || !dates) return false;
  const day = today.toString();
  return dates.takesFrom <= day && (dates.takesUntil === null || day <= dates.takesUntil);
}
