import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from 'kysely';

interface Parts {
  readonly run: (sql: string, parameters: readonly unknown[]) => Promise<object>;
  readonly release: (destroy?: boolean) => void;
}

/** What Kysely begins a transaction with. */
export const startsTransaction = /^(begin|start transaction)/;

/** A connection in the shape of `pg`'s, which is all that Kysely needs. */
export function clientOver({ run, release }: Parts): PostgresPoolClient {
  function query<Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query<Row>(sql: string | PostgresCursor<Row>, parameters: readonly unknown[] = []): object {
    if (typeof sql !== 'string') throw new TypeError('Cursors are not offered');
    return run(sql, parameters).then(believed<Row>);
  }
  return { query, release };
}

function believed<Row>(result: object): PostgresQueryResult<Row> {
  if (!isResult<Row>(result)) throw new TypeError('The database gave no rows');
  return result;
}

// The one place where rows are believed to be what the query says they are: the types of the
// tables are generated from the schema that answers here.
function isResult<Row>(result: object): result is PostgresQueryResult<Row> {
  return 'rows' in result;
}
