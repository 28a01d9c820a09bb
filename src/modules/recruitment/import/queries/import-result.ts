import { sql } from 'kysely';
import { z } from 'zod';
import { type Tx, within } from '../../../../platform/db/index.ts';
import type { PeopleViews } from '../../../people/index.ts';
import type { RecruitmentTables } from '../../tables.ts';
import type { ImportTables } from '../tables.ts';

export interface ImportedPerson {
  readonly person: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly isNew: boolean;
}

export const peoplePerPage = 50;

/** The people whom an import brought in, by name, a page at a time. */
export async function importedPeople(
  tx: Tx,
  { id, most, skip }: { readonly id: string; readonly most: number; readonly skip: number },
): Promise<readonly ImportedPerson[]> {
  return within<ImportTables & RecruitmentTables & PeopleViews>(tx)
    .selectFrom('recruitment.import_row as r')
    .innerJoin('recruitment.expression as e', 'e.id', 'r.expression')
    .innerJoin('people.current_person as p', 'p.id', 'r.person')
    .select(['r.person', 'p.name', 'p.organisation_name as organisation'])
    .select(sql<string[]>`array_agg(e.role ORDER BY e.role)`.as('roles'))
    .select(sql<boolean>`bool_or(r.is_new_person)`.as('isNew'))
    .where('r.import', '=', id)
    .groupBy(['r.person', 'p.name', 'p.sort_name', 'p.organisation_name'])
    .orderBy('p.sort_name')
    .orderBy('r.person')
    .limit(most)
    .offset(skip)
    .execute();
}

export interface ImportCounts {
  readonly people: number;
  readonly mentors: number;
  readonly mentees: number;
}

export async function importCounts(tx: Tx, id: string): Promise<ImportCounts> {
  return within<ImportTables & RecruitmentTables>(tx)
    .selectFrom('recruitment.import_row as r')
    .innerJoin('recruitment.expression as e', 'e.id', 'r.expression')
    .select(sql<number>`count(DISTINCT r.person)::int`.as('people'))
    .select(sql<number>`count(*) FILTER (WHERE e.role = 'mentor')::int`.as('mentors'))
    .select(sql<number>`count(*) FILTER (WHERE e.role = 'mentee')::int`.as('mentees'))
    .where('r.import', '=', id)
    .executeTakeFirstOrThrow();
}

const builtOnWhat = z.enum(['moved', 'endorsed', 'manager', 'acknowledged']);
export type BuiltOn = { readonly name: string; readonly what: z.infer<typeof builtOnWhat> };

/** What has happened to its people since: why an import can no longer be taken back. */
export async function builtOn(tx: Tx, id: string, importedAt: Temporal.Instant): Promise<readonly BuiltOn[]> {
  const { rows } = await sql<{ name: string; what: string }>`
    SELECT p.name, b.what FROM recruitment.built_on(${id}, ${importedAt}) b
    JOIN people.current_person p ON p.id = b.person ORDER BY p.sort_name, b.what
  `.execute(within(tx));
  return rows.map(({ name, what }) => ({ name, what: builtOnWhat.parse(what) }));
}
