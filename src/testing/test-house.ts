import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { buildHouse, buildWeb, drain, type House } from '../main/house.ts';
import { migrations } from '../main/modules.ts';
import { grantRole, openAccount, type Role, signedInBrowser, startSignIn } from '../modules/accounts/index.ts';
import { loadRegister } from '../modules/people/index.ts';
import { type MovableClock, movableClock } from '../platform/clock/index.ts';
import { newId, type Tx, within } from '../platform/db/index.ts';
import type { Provider } from '../platform/http/index.ts';
import { type OutboxCopy, outboxCarrier, outboxCopies, outboxCopy, showCopies } from '../platform/mail/index.ts';
import { type MasterKey, masterKeyFromText, type Sealing } from '../platform/sealing/index.ts';
import { type Filling, testDatabase } from '../platform/testing/index.ts';
import { type Rehearsal, rehearsalOf } from './rehearsal.ts';
import { type Visitor, visitorOf } from './visitor.ts';

interface NewPerson {
  readonly name?: string;
  readonly email?: string;
  readonly role?: Role;
  /** The programme or organisation that the role is held in; everywhere without it. */
  readonly scope?: string;
}

/** The whole product over a database of its own, with a clock that stands still and mails that can be read. */
export interface TestHouse extends House {
  readonly clock: MovableClock;
  /** What the product logged. */
  readonly logged: () => string;
  /** A browser in which nobody is signed in. */
  visitor(site?: 'same-origin' | 'cross-site', agent?: string): Visitor;
  /** A browser in which this person is signed in. */
  as(person: string): Promise<Visitor>;
  /** Somebody with an account and, where named, a role. */
  person(given?: NewPerson): Promise<string>;
  /** Work in the database under the product's own role, acting as this person or as nobody. */
  acting<T>(person: string | null, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Does all that is due, then gives the mails to this address, newest first. */
  mailsTo(address: string): Promise<readonly OutboxCopy[]>;
  drain(): Promise<void>;
  /** Answers real browsers from now on; gives the address. */
  listen(): Promise<string>;
  /** The same product over the same data, but nothing that a visitor does there stays; for trying every door. */
  rehearsal(without?: 'policies'): Promise<Rehearsal>;
  close(): Promise<void>;
}

interface Opening {
  readonly demonstration?: boolean;
  readonly port?: number;
  readonly beginning?: Beginning;
  readonly providers?: readonly Provider[];
  /** In place of sealing with the key of the beginning: for measuring what that costs. */
  readonly sealing?: Sealing;
}

/** What stands in the house when it opens, the key of its sealed texts, and what time it is. */
export interface Beginning {
  readonly filling: Filling;
  readonly master: MasterKey;
  readonly now: Temporal.Instant;
}

export async function openTestHouse(opening: Opening = {}): Promise<TestHouse> {
  const { demonstration = true, port = 3000, beginning = nobodyYet(), providers = [] } = opening;
  const clock = movableClock(beginning.now);
  const db = await testDatabase({ sources: migrations, filling: beginning.filling });
  await showCopies(db, true);
  const baseUrl = `http://localhost:${port}`;
  const built = buildHouse({
    db,
    clock,
    master: beginning.master,
    settings: { baseUrl, serviceName: 'Alongside', demonstration, providers },
    carrier: outboxCarrier(db),
  });
  const sealing = opening.sealing ?? built.services.sealing;
  const house = { ...built, services: { ...built.services, sealing } };
  const lines: string[] = [];
  const app = await buildWeb(house, { log: { write: (line) => lines.push(line) }, behindProxy: false, patience: 0 });
  const visitor: TestHouse['visitor'] = (site, agent) => visitorOf(app, { site, agent });
  return {
    ...house,
    clock,
    visitor,
    logged: () => lines.join(''),
    as: (person) => signIn(house, visitor(), person),
    person: (given) => newPerson(house, given ?? {}),
    acting: (person, work) => acting(house, person, work),
    mailsTo: (address) => mailsTo(house, address),
    drain: () => drain(house),
    listen: async () => {
      await app.listen({ host: 'localhost', port });
      return baseUrl;
    },
    rehearsal: (without) => rehearsalOf(house, { policies: without !== 'policies' }),
    close: async () => {
      await app.close();
      await db.close();
    },
  };
}

/** A product that nobody uses yet, but with the register of councils. */
export const nobodyYet = (): Beginning => ({
  filling: { name: 'register', fill: (db) => db.transaction('migrate', loadRegister) },
  master: masterKeyFromText(randomBytes(32).toString('base64')),
  now: Temporal.Instant.from('2026-09-01T09:00:00Z'),
});

const acting = <T>({ services }: House, person: string | null, work: (tx: Tx) => Promise<T>): Promise<T> =>
  services.db.transaction('web', async (tx) => {
    await sql`SELECT set_config('app.person', ${person ?? ''}, true)`.execute(within(tx));
    return work(tx);
  });

async function signIn(house: House, visitor: Visitor, person: string): Promise<Visitor> {
  const now = house.services.clock.now();
  const { token } = await acting(house, person, (tx) => startSignIn(tx, { person, now }));
  for (const { name, value } of signedInBrowser(token)) if (value) visitor.keep(`__Host-${name}`, value);
  return visitor;
}

async function newPerson(house: House, { name = 'Ana Okafor', email, role, scope }: NewPerson): Promise<string> {
  const person = newId();
  const now = house.services.clock.now();
  await acting(house, person, async (tx) => {
    await openAccount(tx, { person, email: email ?? `${person}@council.example`, name, now });
  });
  if (role) await appoint(house, { person, role, scope: scope ?? null });
  return person;
}

/** By whoever runs the service, past the policies. */
export const appoint = (
  { services }: House,
  held: { person: string; role: Role; scope: string | null },
): Promise<void> =>
  services.db.transaction('migrate', (tx) => grantRole(tx, { ...held, by: null, now: services.clock.now() }));

async function mailsTo(house: House, address: string): Promise<readonly OutboxCopy[]> {
  await drain(house);
  return house.services.db.transaction('web', async (tx) => {
    const lines = await outboxCopies(tx, { to: address, most: 100, skip: 0 });
    const copies: OutboxCopy[] = [];
    for (const { id } of lines) {
      const copy = await outboxCopy(tx, id);
      if (copy) copies.push(copy);
    }
    return copies;
  });
}
