import { z } from 'zod';
import type { Tx } from '../../db/index.ts';
import type { EmailDefinition, Recipient } from '../email.ts';
import { mintLink } from '../links/mint-link.ts';
import { renderEmail } from '../rendering/render-email.tsx';
import type { Rendered } from '../rendering/rendered.ts';
import type { Claimed } from './claim-next.ts';
import type { Mailroom } from './mailroom.ts';
import type { Settled } from './settle.ts';

export interface Writing {
  readonly message: Claimed;
  readonly room: Mailroom;
  readonly now: Temporal.Instant;
}

const storedIds = z.record(z.string(), z.string());

/** The mail itself, written now from the ids that waited; or how it ends without one. */
export async function write(tx: Tx, { message, room, now }: Writing): Promise<Rendered | Settled> {
  const definition = room.emails.find(({ kind }) => kind === message.kind);
  const ids = storedIds.safeParse(message.ids);
  if (!definition || !ids.success || !hasAll(ids.data, definition))
    return { outcome: 'refused', reason: 'not-understood' };
  const to = await recipientOf(tx, message, room);
  if (!to) return { outcome: 'refused', reason: 'no-address' };
  const page = (path: string) => `${room.site}${path}`;
  const email = await definition.compose({
    tx,
    ids: ids.data,
    to: { ...to, person: message.to_person },
    now,
    page,
    link: async (path, order) => `${page(path)}/${await mintLink(tx, order, { message: message.id, now })}`,
  });
  return email ? renderEmail(email, { id: message.id, kind: message.kind, at: now, to }) : { outcome: 'dropped' };
}

function hasAll(ids: Readonly<Record<string, string>>, { idNames }: EmailDefinition): boolean {
  return idNames.every((name) => name in ids);
}

async function recipientOf(tx: Tx, message: Claimed, room: Mailroom): Promise<Recipient | null> {
  if (message.to_person) return room.addressOf(tx, message.to_person);
  if (message.to_address) return { name: message.to_name ?? '', address: message.to_address };
  return null;
}
