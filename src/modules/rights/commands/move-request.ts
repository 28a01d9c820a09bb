import { newId, type Tx, within } from '../../../platform/db/index.ts';
import { record } from '../../../platform/jobs/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { CameBy, RightsTables } from '../tables.ts';

interface Recording {
  readonly programme: string;
  readonly person: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly cameBy: CameBy;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** The law gives one calendar month from the day on which it came. */
export async function recordRequest(
  tx: Tx,
  { programme, person, receivedOn, cameBy, by, now }: Recording,
): Promise<null> {
  const id = newId();
  await within<RightsTables>(tx)
    .insertInto('rights.request')
    .values({
      ...{ id, programme, person, received_on: receivedOn, due_on: receivedOn.add({ months: 1 }), came_by: cameBy },
      ...{ recorded_at: now, recorded_by: by },
    })
    .execute();
  await record(tx, { type: 'rights.request-recorded', by, programme, ids: { request: id, person }, at: now });
  return null;
}

interface Moving {
  readonly request: { readonly id: string; readonly person: string };
  readonly programme: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Tells the person that their record waits for them; only they can open it. */
export async function prepareRequest(tx: Tx, { request, programme, by, now }: Moving): Promise<null> {
  await within<RightsTables>(tx)
    .updateTable('rights.request')
    .set({ prepared_at: now, prepared_by: by })
    .where('id', '=', request.id)
    .execute();
  await post(tx, {
    kind: 'rights.record-ready',
    to: { person: request.person },
    ids: { request: request.id },
    dueAt: now,
  });
  await record(tx, { type: 'rights.request-prepared', by, programme, ids: { request: request.id }, at: now });
  return null;
}

export const closeRequest = (tx: Tx, moving: Moving): Promise<null> => close(tx, { ...moving, mistaken: false });

/** It was entered by mistake, or with the wrong day: its clock stops, and the right one is entered anew. */
export const withdrawRequest = (tx: Tx, moving: Moving): Promise<null> => close(tx, { ...moving, mistaken: true });

async function close(
  tx: Tx,
  { request, programme, by, now, mistaken }: Moving & { readonly mistaken: boolean },
): Promise<null> {
  await within<RightsTables>(tx)
    .updateTable('rights.request')
    .set({ closed_at: now, closed_by: by, mistaken })
    .where('id', '=', request.id)
    .execute();
  const type = mistaken ? 'rights.request-withdrawn' : 'rights.request-closed';
  await record(tx, { type, by, programme, ids: { request: request.id }, at: now });
  return null;
}
