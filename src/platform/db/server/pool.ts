import type { PostgresPool } from 'kysely';
import pg from 'pg';
import { clientOver, startsTransaction } from '../client.ts';
import { decoder, encode } from '../codec.ts';
import { DatabaseError, fromDriver, isOutdatedPlan } from '../errors.ts';
import { statementName } from '../statements.ts';

interface Parts {
  readonly url: string;
  /** The PostgreSQL role that every connection starts with, or null to stay who the address names. */
  readonly role: string | null;
  readonly name: string;
  readonly size: number;
}

/** A pool of connections to a server, all in one role, reading and writing through the one codec. */
export function serverPool({ url, role, name, size }: Parts): PostgresPool {
  const pool = new pg.Pool({
    connectionString: withOptions(url, role),
    application_name: `alongside ${name}`,
    max: size,
    // A request that finds no connection for so long had better say so than wait on.
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    // Statements that are asked for together are sent together, and not each once the one before is answered.
    pipeline: true,
    // Kept however long nobody comes: a new one has to learn the tables and every statement, which takes as long as five pages.
    idleTimeoutMillis: 0,
    types: { getTypeParser: (type: number) => decoder(type) },
  });
  // A broken connection reports here as well as to whoever waits on it; unheard, it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => lend(await pool.connect()),
  };
}

function lend(client: pg.PoolClient) {
  let outdated = false;
  let begun: Promise<unknown> = Promise.resolve();
  return clientOver({
    async run(sql, parameters) {
      if (startsTransaction.test(sql)) {
        // Sent with the first statement of the transaction, which fails if it did not begin.
        begun = client.query(sql);
        begun.catch(() => undefined);
        return { rows: [] };
      }
      const values = parameters.map(encode);
      // A text without parameters may be several statements, and those cannot be prepared.
      const prepared = values.length > 0 ? statementName(sql) : undefined;
      try {
        const [result] = await Promise.all([
          client.query(prepared === undefined ? { text: sql, values } : { text: sql, values, name: prepared }),
          begun,
        ]);
        return lastOf(result);
      } catch (error) {
        const refusal = fromDriver(error);
        outdated ||= refusal instanceof DatabaseError && isOutdatedPlan(refusal);
        throw refusal;
      }
    },
    release: (destroy) => client.release(destroy || outdated),
  });
}

// A text of several statements, as migrations are, gives several results.
const lastOf = (result: pg.QueryResult | pg.QueryResult[]) => (Array.isArray(result) ? (result.at(-1) ?? {}) : result);

// Options in the address would silently replace ours, and with them the role.
function withOptions(url: string, role: string | null): string {
  const address = new URL(url);
  const always = ['timezone=UTC', 'datestyle=ISO'];
  const inRole = role === null ? [] : [`role=${role}`, 'idle_in_transaction_session_timeout=60s'];
  const ours = [...always, ...inRole].map((setting) => `-c ${setting}`);
  const theirs = address.searchParams.get('options');
  address.searchParams.set('options', [...(theirs === null ? [] : [theirs]), ...ours].join(' '));
  return address.toString();
}
