import pg from 'pg';

export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: unknown[];
}

/** What the database was asked while `work` ran, in order, as the driver was given it. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const heard: Statement[] = [];
  const { query } = pg.Client.prototype;
  Reflect.set(pg.Client.prototype, 'query', function (this: pg.Client, asked: string | Statement, ...more: unknown[]) {
    heard.push(typeof asked === 'string' ? { text: asked } : { ...asked });
    return Reflect.apply(query, this, [asked, ...more]);
  });
  try {
    await work();
  } finally {
    Reflect.set(pg.Client.prototype, 'query', query);
  }
  return heard;
}

/** The same statements again, with nothing around them: the floor under a page. */
export async function replay(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const statement of statements) await client.query({ ...statement });
  } finally {
    client.release();
  }
}
