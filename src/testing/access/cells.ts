import type { ActorName, ObjectName } from './actors.ts';

const short: Readonly<Record<string, ActorName>> = {
  out: 'signed out',
  mentee: 'mentee',
  mentor: 'mentor',
  both: 'both',
  assistant: 'assistant',
  manager: 'line manager',
  link: 'link holder',
  coordinator: 'coordinator',
  part: 'coordinator taking part',
  away: 'coordinator elsewhere',
  lead: 'organisation lead',
  safeguarding: 'safeguarding lead',
  deputy: 'deputy safeguarding lead',
  officer: 'data-protection officer',
  steering: 'steering member',
  operator: 'operator',
  former: 'former member',
};
const letters: Readonly<Record<string, ObjectName>> = { o: 'own', a: 'another', x: 'elsewhere', e: 'ended' };

export type Cells = Readonly<Partial<Record<ActorName, readonly ObjectName[]>>>;

/** 'mentee:o coordinator:oae' */
export function cells(row: string): Cells {
  return Object.fromEntries(
    row
      .split(' ')
      .filter((cell) => cell !== '')
      .map((cell) => {
        const [name = '', objects = ''] = cell.split(':');
        const actor = short[name];
        const opened = objects.split('').map((letter) => letters[letter]);
        if (!actor || opened.some((one) => one === undefined)) throw new Error(`No such cell: ${cell}`);
        return [actor, opened];
      }),
  );
}
