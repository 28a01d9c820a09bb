import type { TableNote } from '../../../platform/personal-data/index.ts';

/** What a table holds, to the person whose record it is. */
export function titleOf({ title, columns }: TableNote): string {
  if (title !== undefined) return title;
  const [purpose = ''] = Object.values(columns).flatMap((note) => (note.kind === 'technical' ? [] : [note.purpose]));
  return purpose;
}
