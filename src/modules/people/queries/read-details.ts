import { type Tx, within } from '../../../platform/db/index.ts';
import type { PeopleTables } from '../tables.ts';

export interface Details {
  readonly person: string;
  readonly name: string;
  /** Who entered them, when it was not themselves. */
  readonly enteredBy: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly post: string | null;
  readonly organisation: string | null;
  readonly organisationName: string | null;
  readonly title: string | null;
  readonly since: Temporal.PlainDate | null;
  readonly managerName: string | null;
  readonly managerEmail: string | null;
}

/** What a person's own page shows, to them and to those who look after them; null when the actor may not see it. */
export async function readDetails(tx: Tx, person: string, { lock = false } = {}): Promise<Details | null> {
  const tables = within<PeopleTables>(tx);
  if (lock) await tables.selectFrom('people.person').select('id').where('id', '=', person).forUpdate().execute();
  const row = await tables
    .selectFrom('people.current_person as n')
    .innerJoin('people.current_contact as c', 'c.person', 'n.id')
    .leftJoin('people.current_manager as m', 'm.person', 'n.id')
    .select(['n.id as person', 'n.name', 'n.registered_by', 'c.email', 'c.phone', 'n.post', 'n.organisation'])
    .select(['n.organisation_name as organisationName', 'n.title', 'n.since'])
    .select(['m.name as managerName', 'm.email as managerEmail'])
    .where('n.id', '=', person)
    .executeTakeFirst();
  if (!row) return null;
  const { registered_by: by, ...details } = row;
  return { ...details, enteredBy: by === person ? null : by };
}
