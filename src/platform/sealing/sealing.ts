import { randomBytes } from 'node:crypto';
import { newId, type Tx, within } from '../db/index.ts';
import { decrypt, encrypt } from './envelope.ts';
import type { MasterKey } from './master.ts';

/** Whose key: a relationship's, or one person's own. */
export interface Owner {
  readonly kind: 'relationship' | 'person';
  readonly id: string;
}

export interface Reader {
  /** `boundTo` is '<table>.<column>:<row id>'; throws when the text was not sealed for that place under this key. */
  unseal(sealed: Uint8Array, boundTo: string): string;
}

export interface Box extends Reader {
  seal(text: string, boundTo: string): Uint8Array;
}

export interface Sealing {
  /** The owner's box, with a key made for it when it has none yet: for commands. */
  box(tx: Tx, owner: Owner): Promise<Box>;
  /** The owner's box for reading, which writes nothing; null when nothing was ever sealed for this owner. */
  reader(tx: Tx, owner: Owner): Promise<Reader | null>;
  /** The boxes of many people in one statement, by their ids; those left out for whom nothing was ever sealed. */
  boxes(tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, Box>>;
}

interface Tables {
  'sealing.data_key': { id: string; owner_kind: string; owner_id: string; wrapped: Uint8Array };
}

export function sealingWith(master: MasterKey): Sealing {
  return {
    async box(tx, owner) {
      return boxOf(master, owner, (await findKey(tx, owner)) ?? (await makeKey(tx, master, owner)));
    },
    async reader(tx, owner) {
      const key = await findKey(tx, owner);
      return key ? boxOf(master, owner, key) : null;
    },
    async boxes(tx, people) {
      const keys = await within<Tables>(tx)
        .selectFrom('sealing.data_key')
        .select(['id', 'owner_id', 'wrapped'])
        .where('owner_kind', '=', 'person')
        .where('owner_id', 'in', [...people, nobody])
        .execute();
      return new Map(keys.map((key) => [key.owner_id, boxOf(master, { kind: 'person', id: key.owner_id }, key)]));
    },
  };
}

/** So that a list is never empty. */
const nobody = '00000000-0000-0000-0000-000000000000';

interface WrappedKey {
  readonly id: string;
  readonly wrapped: Uint8Array;
}

const findKey = (tx: Tx, owner: Owner): Promise<WrappedKey | undefined> =>
  within<Tables>(tx)
    .selectFrom('sealing.data_key')
    .select(['id', 'wrapped'])
    .where('owner_kind', '=', owner.kind)
    .where('owner_id', '=', owner.id)
    .executeTakeFirst();

async function makeKey(tx: Tx, master: MasterKey, owner: Owner): Promise<WrappedKey> {
  const id = newId();
  const wrapped = master.wrap(randomBytes(32), keyContext(id, owner));
  await within<Tables>(tx)
    .insertInto('sealing.data_key')
    .values({ id, owner_kind: owner.kind, owner_id: owner.id, wrapped })
    .onConflict((conflict) => conflict.columns(['owner_kind', 'owner_id']).doNothing())
    .execute();
  // Two commands may have met here: whichever key was stored first is the one.
  const stored = await findKey(tx, owner);
  if (!stored) throw new Error('The data key could not be stored');
  return stored;
}

function boxOf(master: MasterKey, owner: Owner, { id, wrapped }: WrappedKey): Box {
  const key = master.unwrap(wrapped, keyContext(id, owner));
  return {
    seal: (text, boundTo) => encrypt(key, Buffer.from(text, 'utf8'), boundTo),
    unseal: (sealed, boundTo) => Buffer.from(decrypt(key, sealed, boundTo)).toString('utf8'),
  };
}

const keyContext = (id: string, owner: Owner): string => `sealing.data_key:${id}:${owner.kind}:${owner.id}`;
