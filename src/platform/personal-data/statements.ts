import type { TableNote, Whose } from './notes.ts';

/** SQL that is true of the rows that are this person's. */
type Condition = (whose: Whose, table: string, every?: boolean) => string | null;

/** The rows that are somebody's own, for `app.own_record()`. */
export const ownRecordCondition = ({ whose, table }: TableNote, all: readonly TableNote[]): string | null =>
  conditionWith(all, {
    person: (column) => `${column} = (SELECT app.own_record())`,
    pair: (column) => `${column} = ANY (ARRAY(SELECT relationships.in_own_record()))`,
    every: true,
  })(whose, table);

/** What the web needs to give somebody their own record: `app.own_record()` is the acting person while they ask for it, and null else. */
export function ownRecordStatements(note: TableNote, all: readonly TableNote[]): readonly string[] {
  const condition = ownRecordCondition(note, all);
  if (condition === null) return [];
  return [
    `GRANT SELECT ON ${note.table} TO alongside_web;`,
    `CREATE POLICY own_record ON ${note.table} FOR SELECT TO alongside_web\n` +
      `  USING ((SELECT app.own_record()) IS NOT NULL AND (${condition}));`,
  ];
}

/** What the worker needs to let data go when their time is over: `app.letting_go()` is the relationship, person or concern meant. */
export function lettingGoStatements(note: TableNote, all: readonly TableNote[]): readonly string[] {
  const { kept, nameless, table } = note;
  const goes = ['pair records', 'concern words', 'person'].includes(kept) || nameless;
  const condition = goes ? lettingGoCondition(note, all) : null;
  if (condition === null) return [];
  const verb = nameless ? `UPDATE (${Object.keys(nameless).join(', ')})` : 'DELETE';
  return [
    `GRANT SELECT, ${verb} ON ${table} TO alongside_worker;`,
    `CREATE POLICY let_go ON ${table} TO alongside_worker\n` +
      `  USING ((SELECT app.letting_go()) IS NOT NULL AND (${condition}));`,
  ];
}

/** The rows that go with the relationship or person meant. */
export function lettingGoCondition({ table, whose, goesWith }: TableNote, all: readonly TableNote[]): string | null {
  const equal = (column: string) => `${column} = (SELECT app.letting_go())`;
  return conditionWith(all, { person: equal, pair: equal, every: false })(goesWith ?? whose, table);
}

interface Words {
  readonly person: (column: string) => string;
  readonly pair: (column: string) => string;
  /** Rows of all whom they are about, and not of the first alone. */
  readonly every: boolean;
}

/** The rows that a note says are somebody's, in the words of whoever asks. */
function conditionWith(all: readonly TableNote[], words: Words): Condition {
  const condition: Condition = (whose, table, every = words.every) => {
    if ('nobody' in whose) return null;
    if ('people' in whose) {
      const people = (every ? whose.people : whose.people.slice(0, 1)).map(words.person);
      return [...people, ...(every && whose.orPair ? [words.pair(whose.orPair)] : [])].join(' OR ');
    }
    if ('pair' in whose) return words.pair(whose.pair);
    const parent = all.find((one) => one.table === whose.to);
    const inner = parent && condition(parent.whose, parent.table, every && !whose.theirsAlone);
    if (!inner) throw new Error(`${table} is found through ${whose.to}, of which nobody is known`);
    return `${whose.through} IN (SELECT ${whose.key} FROM ${whose.to} WHERE ${inner})`;
  };
  return condition;
}
