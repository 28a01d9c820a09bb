import { dayOf } from '../../../platform/clock/index.ts';
import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { personWith } from '../../accounts/index.ts';
import { recordPeople } from '../events.ts';
import type { PeopleTables } from '../tables.ts';

export interface Manager {
  readonly name: string | null;
  readonly email: string | null;
}

interface Recording {
  readonly person: string;
  /** The id of an organisation of the register. */
  readonly organisation: string;
  readonly title: string;
  readonly since: Temporal.PlainDate | null;
  readonly manager: Manager;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The post that someone holds from now on; the one before it ends when this one began, or today. */
export async function recordPost(tx: Tx, { manager, by, now, ...post }: Recording): Promise<string> {
  const id = newId();
  const today = dayOf(now);
  const until = post.since && Temporal.PlainDate.compare(post.since, today) < 0 ? post.since : today;
  await within<PeopleTables>(tx)
    .updateTable('people.post')
    .set({ until })
    .where('person', '=', post.person)
    .where('until', 'is', null)
    .execute();
  await within<PeopleTables>(tx)
    .insertInto('people.post')
    .values({ ...post, id, until: null, recorded_at: now, recorded_by: by })
    .execute();
  await within<PeopleTables>(tx)
    .insertInto('people.line_management')
    .values({ post: id, person: post.person, ...(await managerRow(tx, post.person, manager)) })
    .execute();
  await recordPeople(tx, { type: 'people.post-changed', person: post.person, by, at: now });
  return id;
}

interface Correcting {
  readonly post: string;
  readonly person: string;
  readonly title: string;
  readonly since: Temporal.PlainDate | null;
  readonly manager: Manager;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The same post, described better: not a move. */
export async function correctPost(tx: Tx, { post, person, title, since, manager, by, now }: Correcting): Promise<void> {
  await within<PeopleTables>(tx).updateTable('people.post').set({ title, since }).where('id', '=', post).execute();
  await within<PeopleTables>(tx)
    .updateTable('people.line_management')
    .set(await managerRow(tx, person, manager))
    .where('post', '=', post)
    .execute();
  await recordPeople(tx, { type: 'people.post-changed', person, by, at: now });
}

/** A manager who has registered is known as a person; nobody is their own manager. */
async function managerRow(tx: Tx, person: string, { name, email }: Manager) {
  const found = email === null ? null : await personWith(tx, email);
  const known = found !== null && (await isRegistered(tx, found)) ? found : null;
  return { manager: known === person ? null : known, name, email: known === person ? null : email };
}

async function isRegistered(tx: Tx, person: string): Promise<boolean> {
  const row = await within<PeopleTables>(tx)
    .selectFrom('people.person')
    .select('id')
    .where('id', '=', person)
    .executeTakeFirst();
  return row !== undefined;
}
