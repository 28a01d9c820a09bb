import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { movableClock } from '../clock/index.ts';
import { type Database, DatabaseError, newId, within } from '../db/index.ts';
import { testDatabase } from '../testing/index.ts';
import {
  type Carried,
  type Carrier,
  defineEmail,
  deliverDue,
  type Mailroom,
  type MailTables,
  outboxCarrier,
  outboxCopies,
  outboxCopy,
  peek,
  post,
  redeem,
  showCopies,
} from './index.ts';

const clock = movableClock(Temporal.Instant.from('2026-10-14T13:00:00Z'));
const person = newId();
const gone = newId();
let db: Database;
let stillTrue = true;

const invited = defineEmail({
  kind: 'test.invited',
  ids: ['meeting'],
  compose: async ({ ids, now, link }) => {
    if (!stillTrue) return null;
    const expires = now.add({ hours: 24 });
    return {
      subject: 'You are invited',
      from: 'Regional leaders',
      paragraphs: ['There is a meeting.'],
      button: {
        label: 'See it',
        address: await link('/meetings', { purpose: 'test.meeting', subject: ids.meeting, expires, once: true }),
      },
      because: 'You take part.',
    };
  },
});

beforeAll(async () => {
  db = await testDatabase({ upTo: 'mail' });
  await showCopies(db, true);
});
afterAll(() => db.close());
beforeEach(async () => {
  stillTrue = true;
  await deliverDue(db, room(outboxCarrier(db)), clock);
});

test('refused: the web cannot read what waits, nor can anything but ids wait', async () => {
  await web((tx) => post(tx, invitation()));
  expect(await web((tx) => within<MailTables>(tx).selectFrom('mail.message').select('id').execute())).toEqual([]);
  const words = web((tx) => post(tx, { ...invitation(), ids: { meeting: 'He said that' } }));
  await expect(words).rejects.toThrow(DatabaseError);
});

test('refused: nobody posts who is nobody, a link posts to people alone, and nothing that counts as sent', async () => {
  const posting = (given: Parameters<typeof post>[1], link: string | null) =>
    db.transaction('web', async (tx) => {
      await sql`SELECT set_config('app.link', ${link ?? ''}, true)`.execute(within(tx));
      return post(tx, given);
    });
  const elsewhere = { ...invitation(), to: { name: 'A Manager', address: 'manager@example.org' } };
  await expect(posting(invitation(), null)).rejects.toThrow('row-level security');
  await expect(posting(elsewhere, newId())).rejects.toThrow('row-level security');
  expect(await posting(invitation(), newId())).toBe(true);
  const sent = web((tx) =>
    sql`INSERT INTO mail.message (id, kind, to_person, ids, due_at, next_try_at, sent_at)
        VALUES (${newId()}, 'test.invited', ${person}, '{}', ${clock.now()}, ${clock.now()}, ${clock.now()})`.execute(
      within(tx),
    ),
  );
  await expect(sent).rejects.toThrow('row-level security');
});

test('refused: in live use no copy of a mail is kept, none is shown, and those of before are thrown away', async () => {
  await web((tx) => post(tx, invitation()));
  await deliverDue(db, room(outboxCarrier(db)), clock);
  const kept = () =>
    db.transaction('migrate', async (tx) => (await sql`SELECT FROM mail.outbox_copy`.execute(within(tx))).rows.length);
  expect(await kept()).toBeGreaterThan(0);
  await showCopies(db, false);
  expect(await kept()).toBe(0);
  await web((tx) => post(tx, invitation()));
  await expect(deliverDue(db, room(outboxCarrier(db)), clock)).rejects.toThrow();
  expect([await kept(), await newestCopy()]).toEqual([0, null]);
  await showCopies(db, true);
  clock.advance({ minutes: 11 });
});

test('shown: a mail is written as it is sent, and its copy can be read', async () => {
  await web((tx) => post(tx, invitation()));
  expect(await deliverDue(db, room(outboxCarrier(db)), clock)).toBe(1);
  const copy = await newestCopy();
  expect(copy?.to_name).toBe('Siân Ŵyn');
  expect(copy?.body_text).toContain('https://alongside.example/meetings/');
});

test('invalid: a mail that has lost its reason is dropped, and one to nobody is written down', async () => {
  stillTrue = false;
  await web((tx) => post(tx, invitation()));
  await web((tx) => post(tx, { ...invitation(), to: { person: gone } }));
  await web((tx) => post(tx, { ...invitation(), kind: 'test.unheard-of' }));
  await web((tx) => post(tx, { ...invitation(), ids: {} }));
  expect(await deliverDue(db, room(refusing('never asked')), clock)).toBe(4);
  const last = await messages();
  expect(
    last
      .slice(0, 4)
      .map(({ failure }) => failure ?? 'dropped')
      .sort(),
  ).toEqual(['dropped', 'no-address', 'not-understood', 'not-understood']);
});

test('done: a mail waits until it is due, and goes once however often it is posted or swept', async () => {
  const once = `reminder:${newId()}`;
  const dueAt = clock.now().add({ hours: 1 });
  const posted = [1, 2].map(() => web((tx) => post(tx, { ...invitation(), dueAt, once })));
  expect((await Promise.all(posted)).toSorted()).toEqual([false, true]);
  expect(await deliverDue(db, room(outboxCarrier(db)), clock)).toBe(0);
  clock.advance({ hours: 1 });
  const sweeps = await Promise.all([1, 2].map(() => deliverDue(db, room(outboxCarrier(db)), clock)));
  expect(sweeps.sort()).toEqual([0, 1]);
});

test('done: what fails for now is tried again later and later, and given up after some days', async () => {
  await web((tx) => post(tx, invitation()));
  const failing = room(carrier(async () => ({ outcome: 'later', reason: 'smtp-450' })));
  const started = clock.now();
  let tries = 0;
  for (let hour = 0; hour < 24 * 7; hour++) {
    tries += await deliverDue(db, failing, clock);
    clock.advance({ hours: 1 });
  }
  const [last] = await messages();
  expect(tries).toBe(8);
  expect(last).toMatchObject({ failure: 'smtp-450', to_address: null, sent_at: null });
  expect(last?.failed_at?.since(started).total('hours')).toBeLessThan(72);
});

test('done: a mail that is refused for good is not tried again, and keeps no address', async () => {
  await web((tx) => post(tx, { ...invitation(), to: { name: 'A Manager', address: 'manager@example.org' } }));
  expect(await deliverDue(db, room(refusing('smtp-550')), clock)).toBe(1);
  clock.advance({ hours: 100 });
  expect(await deliverDue(db, room(refusing('smtp-550')), clock)).toBe(0);
  expect((await messages())[0]).toMatchObject({ failure: 'smtp-550', to_name: null, to_address: null });
});

test('done: a mail whose writing fails holds up no other, and ends after some tries', async () => {
  const broken = defineEmail({ kind: 'test.broken', ids: [], compose: () => Promise.reject(new Error('a fault')) });
  const withFault = { ...room(outboxCarrier(db)), emails: [broken, invited] };
  await web((tx) => post(tx, { kind: 'test.broken', to: { person }, ids: {}, dueAt: clock.now() }));
  await web((tx) => post(tx, invitation()));
  await expect(deliverDue(db, withFault, clock)).rejects.toThrow('Mails that could not be written');
  expect((await messages()).find(({ kind }) => kind === 'test.invited')?.sent_at).toEqual(clock.now());
  for (let tries = 0; tries < 10; tries++) {
    clock.advance({ minutes: 11 });
    await deliverDue(db, withFault, clock).catch(() => undefined);
  }
  expect((await messages()).find(({ kind }) => kind === 'test.broken')?.failure).toBe('never-written');
});

test('done: a process that dies while sending leaves the mail to another, under the same id', async () => {
  await web((tx) => post(tx, invitation()));
  const seen: string[] = [];
  const dying = carrier(async ({ id }) => {
    seen.push(id);
    throw new Error('killed');
  });
  await expect(deliverDue(db, room(dying), clock)).rejects.toThrow('Mails that could not be written');
  expect(await deliverDue(db, room(outboxCarrier(db)), clock)).toBe(0);
  clock.advance({ minutes: 11 });
  expect(await deliverDue(db, room(outboxCarrier(db)), clock)).toBe(1);
  expect([(await newestCopy())?.id]).toEqual(seen);
});

test('done: a link opens its own purpose only, once, until it expires, and its token is kept nowhere', async () => {
  const message = invitation();
  await web((tx) => post(tx, message));
  await deliverDue(db, room(outboxCarrier(db)), clock);
  const token = tokenOf((await newestCopy())?.body_text ?? '');
  const now = clock.now();
  const late = now.add({ hours: 24 });
  expect(await web((tx) => peek(tx, token, 'test.meeting', now))).toBe(message.ids.meeting);
  expect(await web((tx) => peek(tx, token, 'test.other', now))).toBeNull();
  expect(await web((tx) => peek(tx, `${token}x`, 'test.meeting', now))).toBeNull();
  expect(await web((tx) => redeem(tx, token, 'test.meeting', late))).toBeNull();
  expect(await web((tx) => redeem(tx, token, 'test.meeting', now))).toBe(message.ids.meeting);
  expect(await web((tx) => redeem(tx, token, 'test.meeting', now))).toBeNull();
  expect(await web((tx) => peek(tx, token, 'test.meeting', now))).toBeNull();
  const kept = await db.transaction('worker', (tx) =>
    within<MailTables>(tx).selectFrom('mail.link').selectAll().execute(),
  );
  expect(JSON.stringify(kept)).not.toContain(token);
});

function invitation() {
  return { kind: 'test.invited', to: { person }, ids: { meeting: newId() }, dueAt: clock.now() };
}

function room(carriedBy: Carrier): Mailroom {
  return {
    carrier: carriedBy,
    emails: [invited],
    site: 'https://alongside.example',
    addressOf: async (_, who) => (who === person ? { name: 'Siân Ŵyn', address: 'sian@example.org' } : null),
  };
}

function carrier(send: Carrier['send']): Carrier {
  return { kind: 'smtp', send };
}

function refusing(reason: string): Carrier {
  const refusal: Carried = { outcome: 'refused', reason };
  return carrier(async () => refusal);
}

const web = <T>(work: Parameters<typeof db.transaction<T>>[1]) =>
  db.transaction('web', async (tx) => {
    await sql`SELECT set_config('app.person', ${person}, true)`.execute(within(tx));
    return work(tx);
  });

const tokenOf = (body: string): string => /meetings\/(\S+)/.exec(body)?.[1] ?? '';

function messages() {
  return db.transaction('worker', (tx) =>
    within<MailTables>(tx).selectFrom('mail.message').selectAll().orderBy('id', 'desc').execute(),
  );
}

async function newestCopy() {
  return web(async (tx) => {
    const [line] = await outboxCopies(tx, { to: null, most: 1, skip: 0 });
    return line ? outboxCopy(tx, line.id) : null;
  });
}
