import { z } from 'zod';
import { refuse } from '../../../../platform/http/index.ts';
import type { OpenImport } from '../../import/load-import.ts';
import { type Field, fields, fieldsOfOneRole } from '../../import/table/fields.ts';
import { importAddress, importStep } from '../import-page.tsx';
import { view } from './view.tsx';
import { words } from './words.ts';

const sheet = z.object({ as: z.enum(['mentor', 'mentee', 'leave out']) }).catchall(z.string());
type SheetInput = z.infer<typeof sheet>;

export const importColumnsPage = importStep({
  at: 'columns',
  form: () => z.object({ sheets: z.record(z.string(), sheet) }),
  fill: ({ read }) =>
    Object.fromEntries(
      read.tables.flatMap(({ taken, role, columns }, at) => [
        [`sheets.${at}.as`, taken ? role : 'leave out'],
        ...columns.map(({ field }, column) => [`sheets.${at}.${column}`, field ?? '']),
      ]),
    ),
  view,
  answer: ({ read, draft }, { sheets }) => {
    const chosen = read.tables.map((table, at) => ({ at, table, input: sheets[at] ?? { as: table.role } }));
    const errors = Object.fromEntries(
      chosen.flatMap(({ at, table, input }) => faultIn(at, input, table.columns.length)),
    );
    if (Object.keys(errors).length > 0) return refuse(errors);
    const tables = chosen.map(({ table, input }) => [
      table.sheet,
      {
        take: input.as !== 'leave out',
        role: input.as === 'leave out' ? table.role : input.as,
        columns: fieldsIn(input, table.columns.length),
      },
    ]);
    return { ...draft.decisions, tables: Object.fromEntries(tables) };
  },
  next: (open: OpenImport) => `${importAddress(open)}/questions`,
});

const fieldsIn = (input: SheetInput, columns: number): (Field | null)[] =>
  Array.from({ length: columns }, (_, column) => fields.find((field) => field === input[String(column)]) ?? null);

/** A list can be read when it says who, where they work and how to reach them, each in one column. */
function faultIn(at: number, input: SheetInput, columns: number): [name: string, message: string][] {
  if (input.as === 'leave out') return [];
  const held = fieldsIn(input, columns);
  const others = fieldsOfOneRole[input.as === 'mentor' ? 'mentee' : 'mentor'];
  const twice = held.findIndex((field, column) => field !== null && held.indexOf(field) !== column);
  const foreign = held.findIndex((field) => field !== null && others.includes(field));
  if (twice >= 0) return [[`sheets.${at}.${twice}`, words.twice]];
  if (foreign >= 0) return [[`sheets.${at}.${foreign}`, words.foreign[input.as]]];
  if (!held.includes('name') && !held.includes('surname')) return [[`sheets.${at}.as`, words.noName]];
  if (!held.includes('email')) return [[`sheets.${at}.as`, words.noEmail]];
  if (!held.includes('organisation')) return [[`sheets.${at}.as`, words.noOrganisation]];
  return [];
}
