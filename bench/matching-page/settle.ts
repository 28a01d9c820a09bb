import pg from 'pg';

/** What PostgreSQL does by itself within minutes of so much being written: done at once, so that it is not measured. */
export async function settle(server: string): Promise<void> {
  const { rows } = await ask(server, String.raw`SELECT datname AS name FROM pg_database WHERE datname LIKE 'test\_%'`);
  for (const { name } of rows) {
    const database = new URL(server);
    database.pathname = name;
    await ask(database.href, 'VACUUM (ANALYZE)');
  }
}

async function ask(connectionString: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
