import { sql } from 'kysely';
import { type Actor, type Grant, nobody } from '../../platform/access/index.ts';
import { within } from '../../platform/db/index.ts';
import type { Identify } from '../../platform/http/index.ts';
import { peek } from '../../platform/mail/index.ts';
import { freshLife, idleLife } from './limits.ts';
import { hashOf } from './secrets.ts';

interface Row {
  readonly sign_in: string;
  readonly started_at: Temporal.Instant;
  readonly person: string;
  readonly name: string | null;
  readonly grants: readonly Grant[];
  readonly assists: readonly string[];
}

/** Makes the actor: from the sign-in's secret in one statement, and from the link of a mail where a page is opened by one. */
export const identify: Identify = async (tx, { signInToken, link, now }) => {
  const actor = signInToken === null ? nobody : await bySignIn(tx, signInToken, now);
  if (link === null) return actor;
  const subject = await peek(tx, link.token, link.purpose, now);
  if (subject === null) return actor;
  await sql`SELECT set_config('app.link', ${subject}, true)`.execute(within(tx));
  return { ...actor, link: { purpose: link.purpose, subject } };
};

async function bySignIn(tx: Parameters<Identify>[0], token: string, now: Temporal.Instant): Promise<Actor> {
  const { rows } = await sql<Row>`
    SELECT sign_in, started_at, person, name, grants, assists
    FROM accounts.identify(${hashOf(token)}, ${now}, ${now.subtract(idleLife)})
  `.execute(within(tx));
  const [row] = rows;
  if (!row) return nobody;
  const { sign_in: signIn, started_at, person, name, grants, assists } = row;
  const fresh = Temporal.Instant.compare(started_at, now.subtract(freshLife)) > 0;
  return { person, name, signIn, fresh, grants, assists, link: null };
}
