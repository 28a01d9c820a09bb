import type { PostgresPool } from 'kysely';
import { clientOver, startsTransaction } from '../client.ts';
import { decoder, encode } from '../codec.ts';
import { fromDriver } from '../errors.ts';
import type { Engine } from './engine.ts';
import type { Answer } from './messages.ts';
import type { Turns } from './turns.ts';

interface Parts {
  readonly engine: Pick<Engine, 'run'>;
  readonly turns: Turns;
  /** The PostgreSQL role that each transaction starts with, or null to stay the owner. */
  readonly role: string | null;
}

/** The embedded database in the shape of a `pg.Pool`. */
export function embeddedPool({ engine, turns, role }: Parts): PostgresPool {
  async function run(sql: string, parameters: readonly unknown[]) {
    const inRole = role !== null && startsTransaction.test(sql) ? `${sql}; set local role ${role}` : sql;
    const answer = engine.run({ sql: inRole, parameters: parameters.map(encode) });
    return toResult(await answer.catch((error: unknown) => Promise.reject(fromDriver(error))));
  }
  return {
    options: {},
    end: () => Promise.resolve(),
    connect: async () => clientOver({ run, release: await turns.take() }),
  };
}

function toResult({ command, affected, columns, rows }: Answer) {
  const readers = columns.map(({ name, type }) => ({ name, decode: decoder(type) }));
  const decoded = rows.map((row) =>
    Object.fromEntries(
      readers.map(({ name, decode }, index) => {
        const text = row[index];
        return [name, text === null || text === undefined ? null : decode(text)];
      }),
    ),
  );
  return { command, rowCount: affected, rows: decoded };
}
