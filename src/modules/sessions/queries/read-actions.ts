import { type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import type { PeopleViews } from '../../people/index.ts';
import type { ActionState } from '../lifecycle.ts';
import { actionPlace, keyOf } from '../sealed.ts';
import type { SessionsTables } from '../tables.ts';

export interface Action {
  readonly id: string;
  readonly session: string;
  readonly relationship: string;
  readonly programme: string;
  readonly text: string;
  readonly forPerson: string;
  readonly forName: string;
  readonly dueOn: Temporal.PlainDate | null;
  readonly state: ActionState;
  readonly since: Temporal.Instant;
  readonly turn: number;
}

/** What was agreed to be done, the oldest first: open ones carry forward from session to session. */
export async function actionsOf(tx: Tx, sealing: Sealing, relationship: string): Promise<readonly Action[]> {
  const rows = await actions(tx)
    .where('a.relationship', '=', relationship)
    .orderBy('a.agreed_at')
    .orderBy('a.id')
    .execute();
  const reader = await sealing.reader(tx, keyOf({ relationship }));
  if (!reader) return [];
  return rows.map(({ sealed, ...row }) => ({ ...row, text: reader.unseal(sealed, actionPlace(row.id)) }));
}

/** One of them without its words, for changing its state. */
export async function findAction(tx: Tx, id: string): Promise<Omit<Action, 'text'> | null> {
  const row = await actions(tx).where('a.id', '=', id).executeTakeFirst();
  if (!row) return null;
  const { sealed: _, ...action } = row;
  return action;
}

const actions = (tx: Tx) =>
  within<SessionsTables & PeopleViews>(tx)
    .selectFrom('sessions.action as a')
    .innerJoin('sessions.action_change as c', 'c.action', 'a.id')
    .innerJoin('sessions.action_text as t', 't.action', 'a.id')
    .leftJoin('people.current_person as p', 'p.id', 'a.for_person')
    .select(['a.id', 'a.session', 'a.relationship', 'a.programme', 'a.for_person as forPerson', 'a.due_on as dueOn'])
    .select(['c.state', 'c.at as since', 'c.turn', 't.sealed'])
    .select((row) => row.fn.coalesce('p.name', row.val('A member')).as('forName'))
    .where('c.replaced_at', 'is', null);
