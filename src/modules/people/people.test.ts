import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dayOf } from '../../platform/clock/index.ts';
import { type Database, newId, type Tx, within } from '../../platform/db/index.ts';
import { masterKeyFromText, sealingWith } from '../../platform/sealing/index.ts';
import { testDatabase } from '../../platform/testing/index.ts';
import { grantRole, openOwnAccount } from '../accounts/index.ts';
import {
  changeDetails,
  correctPost,
  endIntroduction,
  forgetPerson,
  introduce,
  isLineManagerOf,
  listOrganisations,
  loadRegister,
  makeKnownIn,
  organisationId,
  readAccessNeeds,
  readDetails,
  recordPost,
  register,
  registerPerson,
  standingOn,
  stateAccessNeeds,
} from './index.ts';
import type { PeopleTables } from './tables.ts';

const now = Temporal.Instant.from('2026-11-16T10:00:00Z');
const leicester = organisationId('leicester-city-council');
const rutland = organisationId('rutland-county-council');
const sealing = sealingWith(masterKeyFromText(Buffer.alloc(32, 7).toString('base64')), { now: () => now });
const programme = newId();

let db: Database;
beforeAll(async () => {
  db = await testDatabase({ upTo: 'people' });
  await db.transaction('migrate', loadRegister);
});
afterAll(() => db.close());

/** One transaction as somebody, or as nobody. */
const as = <T>(person: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction('web', async (tx) => {
    await sql`SELECT set_config('app.person', ${person ?? ''}, true)`.execute(within(tx));
    return work(tx);
  });

/** Somebody signs in for the first time, and says what they are called. */
async function join(tx: Tx, name: string, email = `${newId()}@example.org`): Promise<string> {
  await openOwnAccount(tx, email, now);
  return (await registerPerson(tx, { name, email, by: null, now })).person;
}

let coordinator: string;
let stranger: string;
let gwen: string;
beforeEach(async () => {
  [coordinator, stranger] = await as(null, async (tx) => [await join(tx, 'Coordinator'), await join(tx, 'Stranger')]);
  await db.transaction('migrate', (tx) =>
    grantRole(tx, { person: coordinator, role: 'coordinator', scope: programme, by: null, now }),
  );
  gwen = await as(coordinator, async (tx) => {
    const registering = { name: 'Gwen St John', email: `${newId()}@example.org`, by: coordinator, now };
    const { person } = await registerPerson(tx, registering);
    await makeKnownIn(tx, { person, programme, now });
    await recordPost(tx, {
      ...{ person, organisation: leicester, title: 'Team Manager', since: Temporal.PlainDate.from('2020-01-06') },
      ...{ manager: { name: 'Rachel Zhang', email: 'rachel.zhang@example.org' }, by: coordinator, now },
    });
    return person;
  });
});

test('the register is loaded whole, and again without harm', async () => {
  await db.transaction('migrate', loadRegister);
  const listed = await as(null, (tx) => listOrganisations(tx, now));
  const inForce = register.filter((body) => standingOn(dayOf(now), body) === 'in force');
  expect(listed.map(({ key }) => key).sort()).toEqual(inForce.map(({ key }) => key).sort());
});

test('refused: a stranger sees neither name nor address, and changes nothing', async () => {
  expect(await as(stranger, (tx) => readDetails(tx, gwen))).toBeNull();
  expect(await as(null, (tx) => readDetails(tx, gwen))).toBeNull();
  const seen = await as(stranger, (tx) =>
    within<PeopleTables>(tx).selectFrom('people.current_person').select('id').where('id', '=', gwen).execute(),
  );
  expect(seen).toEqual([]);
  const changed = await as(stranger, (tx) =>
    within<PeopleTables>(tx).updateTable('people.person').set({ name: 'X' }).where('id', '=', gwen).executeTakeFirst(),
  );
  expect(changed.numUpdatedRows).toBe(0n);
});

test('refused: a coordinator of another programme', async () => {
  await db.transaction('migrate', (tx) =>
    grantRole(tx, { person: stranger, role: 'coordinator', scope: newId(), by: null, now }),
  );
  expect(await as(stranger, (tx) => readDetails(tx, gwen))).toBeNull();
});

test('refused: nobody is entered, moved, made known or introduced by somebody who has nothing to do with them', async () => {
  const insert = {
    person: sql`INSERT INTO people.person VALUES (${newId()}, 'X', 'x', ${now}, ${stranger})`,
    'in the name of another': sql`INSERT INTO people.person VALUES (${newId()}, 'X', 'x', ${now}, ${coordinator})`,
    contact: sql`INSERT INTO people.contact VALUES (${gwen}, 'x@example.org', null)`,
    post: sql`INSERT INTO people.post VALUES (${newId()}, ${gwen}, ${leicester}, 'X', null, null, ${now}, ${stranger})`,
    manager: sql`INSERT INTO people.line_management SELECT ${newId()}, ${gwen}, ${stranger}, null, null`,
    known: sql`INSERT INTO people.known_in VALUES (${stranger}, ${programme}, ${now})`,
    introduction: sql`INSERT INTO people.introduction VALUES (${newId()}, ${gwen}, 'person', ${stranger}, 'contact', ${now}, null)`,
  };
  for (const [what, statement] of Object.entries(insert))
    await expect(
      as(stranger, (tx) => statement.execute(within(tx))),
      what,
    ).rejects.toThrow('row-level security');
});

test('refused: an introduction by name is not made one to a telephone, nor begun again', async () => {
  const introduction = { person: gwen, audience: 'person', audienceId: stranger, extent: 'name' } as const;
  await as(coordinator, (tx) => introduce(tx, { ...introduction, now }));
  const change = (statement: string) => as(stranger, (tx) => sql.raw(statement).execute(within(tx)));
  await expect(change("UPDATE people.introduction SET extent = 'contact'")).rejects.toThrow('permission denied');
  await as(coordinator, (tx) => endIntroduction(tx, { ...introduction, now }));
  await expect(change('UPDATE people.introduction SET until = null')).rejects.toThrow('row-level security');
});

test('shown: the coordinator of the programme sees the details; so does the person, who sees that they were entered', async () => {
  const details = await as(coordinator, (tx) => readDetails(tx, gwen));
  expect(details).toMatchObject({
    name: 'Gwen St John',
    organisationName: 'Leicester City Council',
    title: 'Team Manager',
    managerName: 'Rachel Zhang',
    enteredBy: coordinator,
  });
  expect(await as(gwen, (tx) => readDetails(tx, gwen))).toEqual(details);
});

test('shown: by name and post when introduced by name, how to reach them when introduced further, and no longer once ended', async () => {
  const introduction = { person: gwen, audience: 'person', audienceId: stranger } as const;
  await as(coordinator, (tx) => introduce(tx, { ...introduction, extent: 'name', now }));
  const lookAs = () =>
    as(stranger, async (tx) => {
      const tables = within<PeopleTables>(tx);
      const named = await tables.selectFrom('people.current_person').selectAll().where('id', '=', gwen).execute();
      const reached = await tables
        .selectFrom('people.current_contact')
        .selectAll()
        .where('person', '=', gwen)
        .execute();
      const managed = await tables
        .selectFrom('people.current_manager')
        .selectAll()
        .where('person', '=', gwen)
        .execute();
      return [named.length, reached.length, managed.length];
    });
  expect(await lookAs()).toEqual([1, 0, 0]);
  await as(coordinator, (tx) => introduce(tx, { ...introduction, extent: 'contact', now }));
  expect(await lookAs()).toEqual([1, 1, 0]);
  await as(coordinator, (tx) => endIntroduction(tx, { ...introduction, extent: 'name', now }));
  await as(coordinator, (tx) => endIntroduction(tx, { ...introduction, extent: 'contact', now }));
  expect(await lookAs()).toEqual([0, 0, 0]);
});

test('shown: the holder of a link sees the name that the link is about', async () => {
  const link = newId();
  await as(coordinator, (tx) =>
    introduce(tx, { person: gwen, audience: 'link', audienceId: link, extent: 'name', now }),
  );
  const seen = await as(null, async (tx) => {
    await sql`SELECT set_config('app.link', ${link}, true)`.execute(within(tx));
    return within<PeopleTables>(tx).selectFrom('people.current_person').select('name').execute();
  });
  expect(seen).toEqual([{ name: 'Gwen St John' }]);
});

test('shown: an organisation lead sees their own organisation’s people, until they move', async () => {
  await db.transaction('migrate', (tx) =>
    grantRole(tx, { person: stranger, role: 'organisation-lead', scope: leicester, by: null, now }),
  );
  expect(await as(stranger, (tx) => readDetails(tx, gwen))).toMatchObject({ name: 'Gwen St John', managerName: null });
  const manager = { name: null, email: null };
  await as(gwen, (tx) =>
    recordPost(tx, {
      person: gwen,
      organisation: rutland,
      title: 'Head of Service',
      since: null,
      manager,
      by: gwen,
      now,
    }),
  );
  expect(await as(stranger, (tx) => readDetails(tx, gwen))).toBeNull();
});

test('invalid: an address that belongs to somebody else is not taken over', async () => {
  const taken = await as(stranger, (tx) => readDetails(tx, stranger));
  const changing = { person: gwen, name: 'Gwen Bailey', email: taken?.email ?? '', phone: null };
  expect(await as(gwen, (tx) => changeDetails(tx, changing))).toBe(false);
});

test('done: a second registration with the same address finds the same person and changes nothing', async () => {
  const before = await as(gwen, (tx) => readDetails(tx, gwen));
  const again = await as(coordinator, (tx) =>
    registerPerson(tx, { name: 'G BAILEY', email: before?.email ?? '', by: coordinator, now }),
  );
  expect(again).toEqual({ person: gwen, isNew: false });
  expect(await as(gwen, (tx) => readDetails(tx, gwen))).toEqual(before);
});

test('done: name, address and telephone change, and lists sort by the surname', async () => {
  const email = `${newId()}@example.org`;
  await as(gwen, (tx) => changeDetails(tx, { person: gwen, name: 'Gwen Ní Bhriain', email, phone: '0116 496 0000' }));
  const row = await as(gwen, (tx) =>
    within<PeopleTables>(tx).selectFrom('people.person').select('sort_name').where('id', '=', gwen).executeTakeFirst(),
  );
  expect(row?.sort_name).toBe('Ní Bhriain, Gwen');
  expect(await as(gwen, (tx) => readDetails(tx, gwen))).toMatchObject({ email, phone: '0116 496 0000' });
});

test('done: a move ends the post before it; a correction does not', async () => {
  const details = await as(gwen, (tx) => readDetails(tx, gwen));
  const manager = { name: 'Rachel Zhang', email: null };
  await as(gwen, (tx) =>
    correctPost(tx, { post: details?.post ?? '', person: gwen, title: 'Manager', since: null, manager, by: gwen, now }),
  );
  await as(gwen, (tx) =>
    recordPost(tx, { person: gwen, organisation: rutland, title: 'Head', since: null, manager, by: gwen, now }),
  );
  const posts = await as(gwen, (tx) =>
    within<PeopleTables>(tx)
      .selectFrom('people.post')
      .select(['title', 'until'])
      .where('person', '=', gwen)
      .orderBy('id')
      .execute(),
  );
  expect(posts.map(({ title, until }) => [title, until?.toString()])).toEqual([
    ['Manager', '2026-11-16'],
    ['Head', undefined],
  ]);
});

test('SS-24: a line manager is recognised by address before they register, and as a person after; nobody is their own', async () => {
  const rachel = await as(null, (tx) => join(tx, 'Rachel Zhang', 'rachel.zhang@example.org'));
  expect(await as(stranger, (tx) => isLineManagerOf(tx, { manager: rachel, person: gwen }))).toBe(true);
  expect(await as(stranger, (tx) => isLineManagerOf(tx, { manager: stranger, person: gwen }))).toBe(false);
  const own = await as(gwen, async (tx) => {
    const { email = null } = (await readDetails(tx, gwen)) ?? {};
    await recordPost(tx, {
      ...{ person: gwen, organisation: rutland, title: 'Head', since: null },
      ...{ manager: { name: 'Gwen', email }, by: gwen, now },
    });
    return readDetails(tx, gwen);
  });
  expect(own?.managerEmail).toBeNull();
});

test('EM-23: access needs are seen by those whom the person chose, and by nobody else', async () => {
  const stating = { person: gwen, text: 'Captions, camera off', shownTo: ['partner' as const], by: gwen, now };
  await as(gwen, (tx) => stateAccessNeeds(tx, sealing, stating));
  const read = (who: string, as_: 'self' | 'partner' | 'coordinator') =>
    as(who, (tx) => readAccessNeeds(tx, sealing, { person: gwen, as: as_ }));
  expect(await read(coordinator, 'coordinator')).toBeNull();
  expect(await read(stranger, 'partner')).toBeNull();
  await as(coordinator, (tx) =>
    introduce(tx, { person: gwen, audience: 'person', audienceId: stranger, extent: 'contact', now }),
  );
  expect((await read(stranger, 'partner'))?.text).toBe('Captions, camera off');
  expect(await read(gwen, 'self')).toMatchObject({ shownTo: ['partner'], enteredBy: null });
});

test('EM-23: entered by a coordinator they are marked so, and never over what the person said', async () => {
  const entering = { person: gwen, text: 'Camera off', shownTo: ['coordinator' as const], by: coordinator, now };
  expect(await as(coordinator, (tx) => stateAccessNeeds(tx, sealing, entering))).toBe(true);
  expect(await as(gwen, (tx) => readAccessNeeds(tx, sealing, { person: gwen, as: 'self' }))).toMatchObject({
    enteredBy: coordinator,
  });
  await as(gwen, (tx) => stateAccessNeeds(tx, sealing, { ...entering, text: 'A quiet room', by: gwen, shownTo: [] }));
  expect(await as(coordinator, (tx) => stateAccessNeeds(tx, sealing, entering))).toBe(false);
  expect((await as(gwen, (tx) => readAccessNeeds(tx, sealing, { person: gwen, as: 'self' })))?.text).toBe(
    'A quiet room',
  );
});

test('done: somebody entered by mistake is forgotten by those who look after them; an introduction keeps them', async () => {
  expect(await as(stranger, (tx) => forgetPerson(tx, gwen))).toBe(false);
  expect(await as(coordinator, (tx) => forgetPerson(tx, gwen))).toBe(true);
  expect(await as(gwen, (tx) => readDetails(tx, gwen))).toBeNull();
});
