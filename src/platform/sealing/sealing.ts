import { sql } from 'kysely';
import { noteReading } from '../audit/index.ts';
import type { Clock } from '../clock/index.ts';
import { type Tx, within } from '../db/index.ts';
import { makeKeys, type Opened, type Owner, openAllKeys, openKeys } from './key-store.ts';
import { markNewest, refuseOutdated } from './marks.ts';
import type { MasterKey } from './master.ts';
import { openText, sealText } from './sealed-text.ts';

export interface Reader {
  /**
   * `boundTo` is '<table>.<column>:<row id>'; throws when the text was not sealed for that place under this key, or is not the
   * newest of it. Unless the acting person wrote it themselves, that they have read it is written down as the transaction ends.
   */
  unseal(sealed: Uint8Array, boundTo: string): string;
  /** The text if the acting person wrote it themselves, and null if somebody else did. */
  unsealOwn(sealed: Uint8Array, boundTo: string): string | null;
}

/** To write into alone. */
export interface Pen {
  /** The acting person is remembered as the author. What is sealed must be stored: no earlier text of that place opens any more. */
  seal(text: string, boundTo: string): Uint8Array;
}

export interface Box extends Reader, Pen {}

export interface Sealing {
  /** The owner's box, with a key made for it when it has none yet: for commands. */
  box(tx: Tx, owner: Owner): Promise<Box>;
  /** The owner's box for reading, which makes no key; null when nothing was ever sealed for this owner, or the key was destroyed. */
  reader(tx: Tx, owner: Owner): Promise<Reader | null>;
  /**
   * The boxes of many people, by their ids, for what the service works out of them (whom to match): logged as its own
   * openings, which no limit holds back. Whoever acts is entered as the reader of each text all the same.
   */
  boxes(tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, Box>>;
  /**
   * Of many people, to write into alone, with keys made for those who have none: for commands that write to all of them. No
   * limit holds that back, which is for reading, and nothing can be read with it.
   */
  pens(tx: Tx, people: readonly string[]): Promise<ReadonlyMap<string, Pen>>;
}

/** Takes the master key, and opens with it, for one transaction at a time, the keys that are asked for. */
export function sealingWith(master: MasterKey, clock: Clock): Sealing {
  const open = (tx: Tx, owner: Owner) =>
    once(tx, owner, (who) => openKeys(tx, master, { owner, who, now: clock.now() }));
  const boxOf = (tx: Tx, owner: Owner, { opened, who }: Known): Box => ({
    seal(text, boundTo) {
      const key = opened.current === null ? undefined : opened.keys.get(opened.current);
      if (opened.current === null || !key) throw new Error('There is no key to seal with');
      const sealed = sealText({ key, version: opened.current, boundTo, author: who, text });
      markNewest(tx, opened.marks, { owner, sealed, boundTo });
      return sealed;
    },
    unsealOwn(sealed, boundTo) {
      const { text, author } = openText(opened.keys, sealed, boundTo);
      refuseOutdated(opened.marks, sealed, boundTo);
      return author === who ? text : null;
    },
    unseal(sealed, boundTo) {
      const { text, author } = openText(opened.keys, sealed, boundTo);
      refuseOutdated(opened.marks, sealed, boundTo);
      if (author !== who) {
        const [place = '', subject = ''] = splitOnce(boundTo);
        noteReading(tx, { by: who, author, owner, place, subject, at: clock.now() });
      }
      return text;
    },
  });
  return {
    async box(tx, owner) {
      const known = await open(tx, owner);
      if (known.opened.destroyed) throw new Error(isDestroyed);
      if (known.opened.current !== null) return boxOf(tx, owner, known);
      const version = known.opened.newest + 1;
      const { kind, id } = owner;
      await makeKeys(tx, master, { kind, ids: [id], versions: [version], who: known.who, now: clock.now() });
      forget(tx, owner);
      return boxOf(tx, owner, await open(tx, owner));
    },
    async reader(tx, owner) {
      const known = await open(tx, owner);
      return known.opened.keys.size > 0 ? boxOf(tx, owner, known) : null;
    },
    async boxes(tx, people) {
      const boxes = new Map<string, Box>();
      const who = await whoActs(tx);
      const all = await openAllKeys(tx, master, { kind: 'person', ids: people, who: null, now: clock.now() });
      for (const [id, opened] of all)
        if (opened.keys.size > 0) boxes.set(id, boxOf(tx, { kind: 'person', id }, { opened, who }));
      return boxes;
    },
    async pens(tx, people) {
      const who = await whoActs(tx);
      const all = await currentKeys(tx, master, { people, who, now: clock.now() });
      const penOf = (id: string, opened: Opened) => penIn(boxOf(tx, { kind: 'person', id }, { opened, who }));
      return new Map([...all].map(([id, opened]) => [id, penOf(id, opened)]));
    },
  };
}

const penIn = ({ seal }: Box): Pen => ({ seal });

interface Writing {
  readonly people: readonly string[];
  readonly who: string | null;
  readonly now: Temporal.Instant;
}

/** Opened as the service's own, once everybody has one to seal with. */
async function currentKeys(
  tx: Tx,
  master: MasterKey,
  { people, who, now }: Writing,
): Promise<ReadonlyMap<string, Opened>> {
  const asking = { kind: 'person', who: null, now } as const;
  const known = await openAllKeys(tx, master, { ...asking, ids: people });
  if (known.values().some(({ destroyed }) => destroyed)) throw new Error(isDestroyed);
  const missing = [...new Set(people)].filter((id) => (known.get(id)?.current ?? null) === null);
  if (missing.length === 0) return known;
  const versions = missing.map((id) => (known.get(id)?.newest ?? 0) + 1);
  await makeKeys(tx, master, { ...asking, who, ids: missing, versions });
  for (const id of missing) forget(tx, { kind: 'person', id });
  return new Map([...known, ...(await openAllKeys(tx, master, { ...asking, ids: missing }))]);
}

const isDestroyed = 'The key was destroyed: nothing can be sealed under it any more';

interface Known {
  readonly opened: Opened;
  readonly who: string | null;
}

const openIn = new WeakMap<Tx, Map<string, Promise<Known>>>();
const nameOf = ({ kind, id }: Owner): string => `${kind}:${id}`;

/** A key is opened once for a transaction, by whoever the database says is acting in it. */
function once(tx: Tx, owner: Owner, open: (who: string | null) => Promise<Opened>): Promise<Known> {
  const known = openIn.get(tx) ?? new Map<string, Promise<Known>>();
  openIn.set(tx, known);
  const found = known.get(nameOf(owner));
  if (found) return found;
  const opening = whoActs(tx).then(async (who) => ({ who, opened: await open(who) }));
  known.set(nameOf(owner), opening);
  return opening;
}

const forget = (tx: Tx, owner: Owner): unknown => openIn.get(tx)?.delete(nameOf(owner));

async function whoActs(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ person: string | null }>`SELECT app.person() AS person`.execute(within(tx));
  return rows[0]?.person ?? null;
}

const splitOnce = (boundTo: string): readonly string[] => {
  const at = boundTo.indexOf(':');
  return [boundTo.slice(0, at), boundTo.slice(at + 1)];
};
