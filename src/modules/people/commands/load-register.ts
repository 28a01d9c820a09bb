import { sql } from 'kysely';
import { type Tx, within } from '../../../platform/db/index.ts';
import { organisationId } from '../register/organisation-id.ts';
import { register } from '../register/read-register.ts';
import type { PeopleTables } from '../tables.ts';

/** Brings the register that ships with the product into the database, under the role that migrates. Safe to run at every start. */
export async function loadRegister(tx: Tx): Promise<void> {
  const rows = register.map(({ key, from, to, successors, serves, aliases: _, ...body }) => ({
    ...body,
    id: organisationId(key),
    key,
    from_day: from,
    to_day: to,
    successors: successors.map(organisationId),
    serves: serves.map(organisationId),
  }));
  await within<PeopleTables>(tx)
    .insertInto('people.organisation')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        name: sql`excluded.name`,
        kind: sql`excluded.kind`,
        nation: sql`excluded.nation`,
        region: sql`excluded.region`,
        code: sql`excluded.code`,
        from_day: sql`excluded.from_day`,
        to_day: sql`excluded.to_day`,
        successors: sql`excluded.successors`,
        serves: sql`excluded.serves`,
      }),
    )
    .execute();
}
