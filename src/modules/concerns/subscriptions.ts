import type { Tx } from '../../platform/db/index.ts';
import type { Module } from '../../platform/http/index.ts';
import type { Event } from '../../platform/jobs/index.ts';
import { post } from '../../platform/mail/index.ts';
import { concernForMail } from './queries/concern-for-mail.ts';
import { receiversOf } from './queries/receivers-of.ts';

interface Heard {
  readonly tx: Tx;
  readonly event: Event;
  readonly now: Temporal.Instant;
}

const kindFor = { receivers: 'concerns.something-waits', others: 'concerns.news' } as const;

/** Who is written to when a concern has moved. */
export const subscriptions: Module['subscriptions'] = {
  // Whoever it is about was told before it was raised; otherwise nobody here tells them.
  'concerns.concern-raised': async (heard) => {
    await tellReceivers(heard);
    await tellOthers(heard, 'person');
  },
  'concerns.concern-acknowledged': (heard) => tellOthers(heard, 'both'),
  'concerns.concern-kept': (heard) => tellOthers(heard, 'both'),
  'concerns.concern-referred': (heard) => tellOthers(heard, 'both'),
  'concerns.concern-closed': (heard) => tellOthers(heard, 'both'),
  'concerns.person-told': (heard) => tellOthers(heard, 'person'),
};

async function tellReceivers({ tx, event, now }: Heard): Promise<void> {
  const concern = await concernForMail(tx, event.ids['concern'] ?? '');
  if (!concern) return;
  const people = new Set((await receiversOf(tx, concern)).map(({ person }) => person));
  for (const person of people) await tell({ tx, event, now }, person, 'receivers');
}

async function tellOthers({ tx, event, now }: Heard, who: 'author' | 'person' | 'both'): Promise<void> {
  const concern = await concernForMail(tx, event.ids['concern'] ?? '');
  if (!concern) return;
  const people = [
    ...(who === 'person' ? [] : [concern.raisedBy]),
    ...(who === 'author' ? [] : [concern.toldPerson ?? concern.raisedBy]),
  ];
  for (const person of new Set(people)) if (person !== event.by) await tell({ tx, event, now }, person, 'others');
}

const tell = ({ tx, event, now }: Heard, person: string, who: keyof typeof kindFor): Promise<unknown> =>
  post(tx, {
    kind: kindFor[who],
    to: { person },
    ids: { concern: event.ids['concern'] ?? '' },
    dueAt: now,
    once: `${event.id}/${person}`,
  });
