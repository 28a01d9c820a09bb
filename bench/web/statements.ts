import { CompiledQuery } from 'kysely';
import pg from 'pg';
import { type Database, within } from '../../src/platform/db/index.ts';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the database was asked while `work` ran, in order, as the driver was given it. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const heard: Statement[] = [];
  const { query } = pg.Client.prototype;
  Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, asked: unknown, ...more: unknown[]) {
    if (isStatement(asked)) heard.push({ text: asked.text, values: asked.values ?? [] });
    return Reflect.apply(query, this, [asked, ...more]);
  });
  try {
    await work();
  } finally {
    Reflect.set(pg.Client.prototype, 'query', query);
  }
  return heard.filter(({ text }) => !/^(begin|commit|rollback|start transaction)/i.test(text));
}

const isStatement = (asked: unknown): asked is { text: string; values?: unknown[] } =>
  typeof asked === 'object' && asked !== null && 'text' in asked;

/** The same statements again in one transaction, with nothing around them: the floor under a page. */
export const replay = (db: Database, statements: readonly Statement[]): Promise<void> =>
  db.transaction('web', async (tx) => {
    for (const { text, values } of statements) await within(tx).executeQuery(CompiledQuery.raw(text, [...values]));
  });
